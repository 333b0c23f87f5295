#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Fleetgrad authors
# SPDX-License-Identifier: Apache-2.0
"""Be a device: send the rows of a CSV file to a Fleetgrad server. FLEETGRAD_TOKEN has the token.

device.py FILE.csv URL [--name NAME] [--interval SECONDS] [--ca CERTIFICATE.pem]
Every column of numbers is a channel; the columns "timestamp" and "label" are what they say."""
import argparse, asyncio, csv, inspect, json, os, ssl, time
import websockets

parser = argparse.ArgumentParser(description=__doc__)
parser.add_argument("file")
parser.add_argument("url", help="wss://HOST:PORT/device, or ws://127.0.0.1:PORT/device on the same machine")
parser.add_argument("--name", default="device")
parser.add_argument("--interval", type=float, default=0.5, help="seconds between two readings")
parser.add_argument("--ca", help="the server's certificate.pem, where no authority vouches for it")
options = parser.parse_args()

with open(options.file, newline="") as file:
    rows = list(csv.DictReader(file))
channels = [column for column in rows[0] if column not in ("timestamp", "label")]
token = {"Authorization": "Bearer " + os.environ["FLEETGRAD_TOKEN"]}
newer = "additional_headers" in inspect.signature(websockets.connect).parameters
headers = {"additional_headers" if newer else "extra_headers": token}
context = ssl.create_default_context(cafile=options.ca) if options.url.startswith("wss:") else None


def reading(key):
    row = rows[key - 1]
    message = {"key": key, "device_id": options.name, "timestamp": time.time() * 1000,
               "data": [float(row[channel]) if row[channel] else None for channel in channels]}
    if row.get("label"):
        message["label"] = int(float(row["label"]))
    return json.dumps(message)


async def session():
    """One connection: returns once all rows are acknowledged."""
    async with websockets.connect(options.url, ssl=context, **headers) as socket:
        await socket.send(json.dumps({"type": "hello", "schema": 1, "device_id": options.name,
                                      "channels": channels, "interval": options.interval}))
        welcome = json.loads(await socket.recv())
        if welcome["type"] == "error":
            raise SystemExit(welcome["reason"])
        sent = acknowledged = welcome["resume_after"]
        while acknowledged < len(rows):
            full = sent - acknowledged >= welcome["window"] or sent >= len(rows)
            try:  # between two readings, or until there is room: what the server says
                said = json.loads(await asyncio.wait_for(socket.recv(), None if full else options.interval))
                acknowledged = max(acknowledged, said.get("key", 0))
            except asyncio.TimeoutError:
                sent += 1
                await socket.send(reading(sent))


async def main():
    pause = 1
    while True:
        try:
            return await session()
        except (OSError, websockets.exceptions.ConnectionClosed) as error:
            print(f"no connection ({error}), again in {pause} s", flush=True)
            await asyncio.sleep(pause)
            pause = min(2 * pause, 30)


asyncio.run(main())
print(f"{len(rows)} readings acknowledged")
