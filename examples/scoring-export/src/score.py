"""Applies the model to the customers of today: a logistic regression whose weights are in a file."""

import csv
import json
import math

with open("models/churn.json") as file:
    model = json.load(file)
scores = []
with open("data/customers.csv", newline="") as file:
    for row in csv.DictReader(file):
        inner = model["bias"] + sum(weight * float(row[name]) for name, weight in model["weights"].items())
        scores.append((row["customer"], round(1 / (1 + math.exp(-inner)), 4)))
scores.sort(key=lambda score: (-score[1], score[0]))
with open("scores.csv", "w", newline="") as file:
    writer = csv.writer(file, lineterminator="\n")
    writer.writerow(["customer", "risk"])
    writer.writerows(scores)
with open("summary.json", "w") as file:
    mean = round(sum(risk for _, risk in scores) / len(scores), 4)
    json.dump({"customers": len(scores), "mean_risk": mean}, file, indent=2)
    file.write("\n")
