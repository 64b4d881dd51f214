"""Measures the model on the rows that training did not see."""

import json
import math

from model import probabilities, read_rows, scale

with open("models/model.json") as file:
    model = json.load(file)
right, loss = 0, 0.0
rows = read_rows("data/test.csv")
for name, values in rows:
    chances = probabilities(model["weights"], scale(values, model["scaling"]))
    target = model["species"].index(name)
    right += chances.index(max(chances)) == target
    loss -= math.log(chances[target])
with open("metrics.json", "w") as file:
    json.dump({"accuracy": round(right / len(rows), 4), "log_loss": round(loss / len(rows), 4)}, file, indent=2)
    file.write("\n")
