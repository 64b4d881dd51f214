"""A softmax regression in plain Python, so that its numbers are the same on every machine."""

import csv
import math

FEATURES = ["culmen_length", "culmen_depth", "flipper_length", "body_mass"]


def read_params(section):
    """The numbers of one section of params.yaml, which is flat and without quotes."""
    values, here = {}, False
    with open("params.yaml") as file:
        for line in file:
            name, _, value = line.strip().partition(": ")
            if not line.startswith(" "):
                here = name.rstrip(":") == section
            elif here:
                values[name] = float(value)
    return values


def read_rows(path):
    """(species, measurements) of each row."""
    with open(path, newline="") as file:
        return [(row["species"], [float(row[name]) for name in FEATURES]) for row in csv.DictReader(file)]


def scale(values, scaling):
    """Measurements in standard deviations from the mean, and a constant for the bias."""
    return [(value - mean) / deviation for value, (mean, deviation) in zip(values, scaling)] + [1.0]


def probabilities(weights, inputs):
    """How likely each class is; `weights` has a row for each."""
    scores = [sum(w * x for w, x in zip(row, inputs)) for row in weights]
    powers = [math.exp(score - max(scores)) for score in scores]
    return [power / sum(powers) for power in powers]
