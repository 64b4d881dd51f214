"""Counts who passed; `params.yaml` says with how many points."""

import csv
import json
import re

with open("params.yaml") as file:
    pass_mark = int(re.search(r"^pass_mark: (\d+)$", file.read(), re.MULTILINE)[1])
with open("clean.csv", newline="") as file:
    grades = [int(row["grade"]) for row in csv.DictReader(file)]

metrics = {
    "students": len(grades),
    "passed": sum(grade >= pass_mark for grade in grades),
    "mean": round(sum(grades) / len(grades), 2),
}
with open("metrics.json", "w") as file:
    json.dump(metrics, file, indent=2)
    file.write("\n")
