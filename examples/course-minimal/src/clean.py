"""Drops rows without a grade and brings names into one form."""

import csv

with open("data/grades.csv", newline="") as source, open("clean.csv", "w", newline="") as target:
    writer = csv.writer(target, lineterminator="\n")
    writer.writerow(["student", "grade"])
    for row in csv.DictReader(source):
        if row["grade"].strip():
            writer.writerow([row["student"].strip().title(), int(row["grade"])])
