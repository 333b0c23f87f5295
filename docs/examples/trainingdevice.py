#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Fleetgrad authors
# SPDX-License-Identifier: Apache-2.0
"""Be a device that trains itself: no reading leaves it, only local updates. FLEETGRAD_TOKEN has the token.

trainingdevice.py FEATURES.csv URL [--name NAME] [--channels N] [--pause SECONDS] [--ca CERTIFICATE.pem]
The file is what "fleetgrad-cli features READINGS.csv --model fleet" writes of one device."""
import argparse, asyncio, csv, inspect, json, math, os, ssl, time
import websockets

parser = argparse.ArgumentParser(description=__doc__)
parser.add_argument("file")
parser.add_argument("url", help="wss://HOST:PORT/device, or ws://127.0.0.1:PORT/device on the same machine")
parser.add_argument("--name", default="device")
parser.add_argument("--channels", type=int, default=1, help="as many as the run has")
parser.add_argument("--pause", type=float, default=0.5, help="seconds between two updates")
parser.add_argument("--ca", help="the server's certificate.pem, where no authority vouches for it")
options = parser.parse_args()

with open(options.file, newline="") as file:
    rows = [row for row in csv.DictReader(file) if row["label"]]
names = [column for column in rows[0] if column not in ("device", "time", "label")]
samples = [([float(row[name] or 0) for name in names], int(row["label"])) for row in rows]
token = {"Authorization": "Bearer " + os.environ["FLEETGRAD_TOKEN"]}
newer = "additional_headers" in inspect.signature(websockets.connect).parameters
headers = {"additional_headers" if newer else "extra_headers": token}
context = ssl.create_default_context(cafile=options.ca) if options.url.startswith("wss:") else None


def train(weights, bias, batch, rate):
    """Logistic regression, a step a sample; scored first, trained second."""
    hits = loss = 0
    for x, label in batch:
        p = 1 / (1 + math.exp(-max(-30, min(30, bias + sum(w * v for w, v in zip(weights, x))))))
        hits += (p >= 0.5) == label
        loss -= math.log(p if label else 1 - p)
        weights = [w - rate * (p - label) * v for w, v in zip(weights, x)]
        bias -= rate * (p - label)
    return weights, bias, hits / len(batch), loss / len(batch)


async def main():
    """One connection: each update is of the newest global version that the server has told."""
    async with websockets.connect(options.url, ssl=context, **headers) as socket:
        await socket.send(json.dumps({"type": "hello", "schema": 1, "device_id": options.name, "trains": True,
                                      "channels": [f"channel-{n + 1}" for n in range(options.channels)]}))
        welcome = json.loads(await socket.recv())
        if welcome["type"] == "error":
            raise SystemExit(welcome["reason"])
        size, rate = welcome["training"]["batch_readings"], welcome["training"]["fleet_rate"]
        batches = [samples[i:i + size] for i in range(0, len(samples), size)]
        newest, sent, acknowledged = None, welcome["resume_after"], welcome["resume_after"]
        while acknowledged < len(batches):
            full = newest is None or sent - acknowledged >= welcome["window"] or sent >= len(batches)
            try:
                said = json.loads(await asyncio.wait_for(socket.recv(), None if full else options.pause))
            except asyncio.TimeoutError:
                sent += 1
                order = dict(zip(newest["feature_names"], newest["weights"]))
                weights, bias, accuracy, loss = train([order[name] for name in names], newest["bias"],
                                                      batches[sent - 1], rate)
                await socket.send(json.dumps({
                    "device_id": options.name, "model_version": sent, "base_version": newest["version"],
                    "timestamp": time.time() * 1000, "samples_processed": len(batches[sent - 1]),
                    "accuracy": accuracy, "loss": loss, "mean": None, "std": None, "weights": weights,
                    "bias": bias, "feature_names": names}))
                continue
            if said["type"] == "global-model-updates":
                newest = said
            elif said["type"] == "model-feedback" and said["verdict"] != "accepted":
                print(f"update {said['model_version']}: {said['verdict']}, {said['reason']}", flush=True)
            elif said["type"] == "error":
                raise SystemExit(said["reason"])
            acknowledged = max(acknowledged, said.get("key", 0) if said["type"] == "ack" else 0)
        print(f"{acknowledged} updates acknowledged")


asyncio.run(main())
