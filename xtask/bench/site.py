"""Serves a record and measures the site: how long pages take, how large they are, how many come a second.

Usage: site.py PROGRAM RECORD PLAN

PROGRAM is the product, RECORD a database in a file, PLAN the file xtask/site.toml, which names the public pages.
Prints JSON:

    {"start_ms", "pages": {NAME: {"first_ms", "anew_ms", "kept_ms", "bytes"}}, "load": {...}, "peak_kb"}

`first_ms` is the very first time that a page is made after the start; `anew_ms` the median of making it for days that
nobody asked for before; `kept_ms` the median of asking again; `bytes` the length compressed. All over one connection,
so that a round through the system is part of each. `load` is what wrk says of the first page and of many pages.
"""

import http.client
import json
import re
import socket
import statistics
import subprocess
import sys
import tempfile
import time
import tomllib
from pathlib import Path

LANGUAGE = "en"
KEPT = 50
ANEW = 9
#: How long wrk asks, with how many connections at once.
SECONDS, CONNECTIONS = 10, 64


def free_port():
    with socket.socket() as place:
        place.bind(("127.0.0.1", 0))
        return place.getsockname()[1]


class Site:
    """The product while it serves."""

    def __init__(self, program, record):
        self.port = free_port()
        began = time.perf_counter()
        arguments = ["serve", "--database", record, "--listen", f"127.0.0.1:{self.port}"]
        self.served = subprocess.Popen([program, *arguments], stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
        while True:
            try:
                socket.create_connection(("127.0.0.1", self.port), 1).close()
                break
            except OSError:
                if self.served.poll() is not None:
                    sys.exit(f"the site ended with {self.served.returncode} before it answered")
                time.sleep(0.001)
        self.start_ms = (time.perf_counter() - began) * 1000
        self.line = http.client.HTTPConnection("127.0.0.1", self.port, timeout=60)

    def __enter__(self):
        return self

    def __exit__(self, *_):
        self.served.terminate()
        self.served.wait()

    def ask(self, path):
        """Milliseconds, status and length of an answer."""
        began = time.perf_counter()
        self.line.request("GET", path, headers={"Accept-Encoding": "gzip"})
        answer = self.line.getresponse()
        body = answer.read()
        return (time.perf_counter() - began) * 1000, answer.status, len(body)

    def peak_kb(self):
        status = Path(f"/proc/{self.served.pid}/status").read_text(encoding="ascii")
        return int(re.search(r"VmHWM:\s+(\d+)", status).group(1))


def on_day(path, day):
    return f"{path}{'&' if '?' in path else '?'}as_of={day}"


def measure(site, path):
    first, status, length = site.ask(path)
    if status != 200:
        return None
    anew = []
    if "as_of" not in path:
        anew = [site.ask(on_day(path, f"2024-{month:02}-17"))[0] for month in range(1, ANEW + 1)]
    kept = [site.ask(path)[0] for _ in range(KEPT)]
    return {
        "first_ms": first,
        "anew_ms": statistics.median(anew) if anew else None,
        "kept_ms": statistics.median(kept),
        "bytes": length,
    }


def load(site, paths):
    """What wrk measures: requests a second, and in how many milliseconds half and 99 of 100 are answered."""
    with tempfile.NamedTemporaryFile("w", suffix=".lua", encoding="utf-8") as script:
        listed = ", ".join(f'"{path}"' for path in paths)
        script.write(
            f"local paths = {{{listed}}}\nlocal next = 0\n"
            'wrk.headers["Accept-Encoding"] = "gzip"\n'
            "request = function() next = next + 1; return wrk.format(nil, paths[next % #paths + 1]) end\n"
        )
        script.flush()
        wrk = ["wrk", "-t1", f"-c{CONNECTIONS}", f"-d{SECONDS}s", "--latency", "-s", script.name]
        said = subprocess.run(
            [*wrk, f"http://127.0.0.1:{site.port}"], check=True, capture_output=True, text=True
        ).stdout
    units = {"us": 0.001, "ms": 1, "s": 1000}
    percentile = lambda of: next(
        float(number) * units[unit] for number, unit in re.findall(rf"{of}%\s+([\d.]+)(us|ms|s)", said)
    )
    wrong = re.search(r"Non-2xx or 3xx responses: (\d+)", said)
    return {
        "a_second": float(re.search(r"Requests/sec:\s+([\d.]+)", said).group(1)),
        "median_ms": percentile("50"),
        "p99_ms": percentile("99"),
        "wrong": int(wrong.group(1)) if wrong else 0,
    }


def main(program, record, plan):
    pages = tomllib.loads(Path(plan).read_text(encoding="utf-8"))["pages"]
    with Site(program, record) as site:
        paths = {name: f"/{LANGUAGE}/{path}" for name, path in pages.items()}
        measured = {name: known for name, path in paths.items() if (known := measure(site, path))}
        good = [paths[name] for name in measured]
        figures = {
            "start_ms": site.start_ms,
            "pages": measured,
            "load": {"the first page": load(site, [paths["home"]]), "every page in turn": load(site, good)},
            "peak_kb": site.peak_kb(),
        }
    print(json.dumps(figures, indent=1))


if __name__ == "__main__":
    main(*sys.argv[1:])
