"""One day at the counter: how long customers wait, for one level of demand and one seed."""

import csv
import heapq
import json
import os
import random
import re
import sys

demand, seed = sys.argv[1], int(sys.argv[2])
with open("params.yaml") as file:
    servers = int(re.search(r"^servers: (\d+)$", file.read(), re.MULTILINE)[1])
with open("data/arrivals.csv", newline="") as file:
    per_hour = {row["demand"]: float(row["per_hour"]) for row in csv.DictReader(file)}[demand]

random.seed(seed)
clock, waits, free_at = 0.0, [], [0.0] * servers
while clock < 8 * 60:
    clock += random.expovariate(per_hour / 60)
    start = max(clock, free_at[0])
    waits.append(start - clock)
    heapq.heapreplace(free_at, start + random.uniform(2, 8))

os.makedirs("runs", exist_ok=True)
with open(f"runs/{demand}-{seed}.json", "w") as file:
    json.dump({"customers": len(waits), "mean_wait": round(sum(waits) / len(waits), 4)}, file)
