"""Takes the complete rows of the raw table and splits them, always in the same way, into training and test."""

import csv
import random

from model import FEATURES, read_params

COLUMNS = ["Culmen Length (mm)", "Culmen Depth (mm)", "Flipper Length (mm)", "Body Mass (g)"]

split = read_params("split")
with open("data/penguins-raw.csv", newline="") as file:
    rows = [
        [row["Species"].split()[0], *(row[column] for column in COLUMNS)]
        for row in csv.DictReader(file)
        if all(row[column] not in ("", "NA") for column in COLUMNS)
    ]
random.Random(int(split["seed"])).shuffle(rows)
cut = round(len(rows) * split["test_share"])
for path, part in (("data/test.csv", rows[:cut]), ("data/train.csv", rows[cut:])):
    with open(path, "w", newline="") as file:
        writer = csv.writer(file, lineterminator="\n")
        writer.writerow(["species", *FEATURES])
        writer.writerows(part)
