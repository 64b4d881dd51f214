"""Fits the model by gradient descent; the loss of each epoch goes into a plot."""

import json
import math
import os
import statistics

from model import FEATURES, probabilities, read_params, read_rows, scale

train = read_params("train")
rows = read_rows("data/train.csv")
species = sorted({name for name, _ in rows})
columns = list(zip(*(values for _, values in rows)))
scaling = [(round(statistics.fmean(column), 6), round(statistics.pstdev(column), 6)) for column in columns]
samples = [(species.index(name), scale(values, scaling)) for name, values in rows]
weights = [[0.0] * (len(FEATURES) + 1) for _ in species]

losses = []
for epoch in range(int(train["epochs"])):
    gradient = [[0.0] * (len(FEATURES) + 1) for _ in species]
    loss = 0.0
    for target, inputs in samples:
        chances = probabilities(weights, inputs)
        loss -= math.log(chances[target])
        for index, chance in enumerate(chances):
            error = chance - (index == target)
            for position, value in enumerate(inputs):
                gradient[index][position] += error * value
    for row, slope in zip(weights, gradient):
        for position, value in enumerate(slope):
            row[position] -= train["learning_rate"] * value / len(samples)
    losses.append(loss / len(samples))

os.makedirs("models", exist_ok=True)
os.makedirs("plots", exist_ok=True)
with open("models/model.json", "w") as file:
    model = {"species": species, "scaling": scaling, "weights": [[round(w, 6) for w in row] for row in weights]}
    json.dump(model, file, indent=2)
    file.write("\n")
with open("plots/loss.csv", "w") as file:
    file.write("epoch,loss\n")
    file.writelines(f"{epoch},{loss:.6f}\n" for epoch, loss in enumerate(losses, 1))
print(f"loss after {len(losses)} epochs: {losses[-1]:.4f}")
