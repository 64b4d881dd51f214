"""What both projects share: reading a table, writing metrics."""

import csv
import json


def read_table(path):
    """The rows of a CSV file, each by its column names."""
    with open(path, newline="") as file:
        return list(csv.DictReader(file))


def write_json(path, value):
    """JSON as people read it, with a last newline."""
    with open(path, "w") as file:
        json.dump(value, file, indent=2)
        file.write("\n")
