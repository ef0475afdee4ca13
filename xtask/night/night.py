"""Plays the night on which reports fall due: every State hands in, readers look on, a process is killed in the middle.

Usage: night.py JOB

JOB is a JSON file: `program` (the product), `database` (its address), `reports` (a folder with one file a State, named
by its code), `pages` (addresses below the language), `states`, `readers`, `minutes`, `out` (where figures are left).

Two processes serve one record. Each State hands its report in through the interface for programs, at a moment of its
own, and tries again at the other process when a line breaks; each reader opens a page now and then and does the same.
In the middle one process is killed as a power cut would kill it, and started again a little later.
At the end every receipt that anybody was given is held against the record, and the audit chain is verified.
It ends with 1 if anything that was acknowledged is not there, or a reader was left without an answer after trying again.
"""

import asyncio
import datetime
import html
import json
import random
import re
import socket
import statistics
import subprocess
import sys
import time
from pathlib import Path

import aiohttp

PASSWORD = "a long walk over the hills"
ORIGIN = "http://localhost:7319"
#: How long whoever got no answer waits before trying again, in seconds, and how often.
AGAIN, TRIES = 0.5, 8
#: A reader opens a page and reads for so long, in seconds.
READS = 20
LANGUAGES = ["en", "zh", "ar", "fr", "ru", "es"]


def free_port():
    with socket.socket() as place:
        place.bind(("127.0.0.1", 0))
        return place.getsockname()[1]


class Process:
    """One process of the product, which may be killed and started again at the same place."""

    def __init__(self, job):
        self.port = free_port()
        self.address = f"http://127.0.0.1:{self.port}"
        self.command = [job["program"], "serve", "--database", job["database"]]
        self.command += ["--listen", f"127.0.0.1:{self.port}", "--site", ORIGIN]
        self.log = Path(job["out"]) / f"served-{self.port}.txt"
        self.start()

    def start(self):
        with self.log.open("ab") as log:
            self.running = subprocess.Popen(self.command, stdout=log, stderr=log)
        while True:
            try:
                socket.create_connection(("127.0.0.1", self.port), 1).close()
                return
            except OSError:
                if self.running.poll() is not None:
                    sys.exit(f"the site ended with {self.running.returncode}: {self.log.read_text()}")
                time.sleep(0.01)

    def kill(self):
        self.running.kill()
        self.running.wait()


class Client:
    """Somebody with an address of their own, who knows both processes."""

    def __init__(self, processes, own, first):
        self.places = processes[first % len(processes):] + processes[: first % len(processes)]
        line = aiohttp.TCPConnector(local_addr=(own, 0), limit=2)
        self.session = aiohttp.ClientSession(
            connector=line, cookie_jar=aiohttp.CookieJar(unsafe=True), timeout=aiohttp.ClientTimeout(total=30)
        )
        self.broken = 0

    async def ask(self, method, path, **given):
        """Status, headers and text of the answer; from the other process when a line breaks."""
        given.setdefault("headers", {})["Origin"] = ORIGIN
        last = None
        for turn in range(TRIES):
            place = self.places[turn % len(self.places)]
            try:
                async with self.session.request(method, place.address + path, allow_redirects=False, **given) as got:
                    text = await got.text()
                    if got.status < 500 and got.status != 429:
                        return got.status, got.headers, text
                    last = f"{got.status}: {text[:300]}"
                    await asyncio.sleep(float(got.headers.get("Retry-After", AGAIN)))
                    continue
            except (aiohttp.ClientError, OSError, asyncio.TimeoutError) as error:
                last = repr(error)
                self.broken += 1
                await asyncio.sleep(AGAIN if turn else 0)
        raise ConnectionError(f"{method} {path}: {last}")

    async def form(self, page, to, fields):
        _, _, text = await self.ask("GET", page)
        token = re.search(r'name="csrf" value="([^"]*)"', text)
        fields = {"csrf": html.unescape(token.group(1)) if token else "", **fields}
        return await self.ask("POST", to, data=fields)

    async def close(self):
        await self.session.close()


async def let_in(processes, job, states):
    """Lets somebody into the office of each State, and gives the secret of a token for each."""
    whom = ["--name", "administrator", "--email", "administrator@example.org"]
    told = subprocess.run(
        [job["program"], "invite", "--database", job["database"], "--site", ORIGIN, *whom],
        check=True, capture_output=True, text=True,
    )
    chief = Client(processes, "127.3.0.1", 0)
    await chief.ask("POST", told.stdout.strip().removeprefix(ORIGIN), data={"name": "administrator", "password": PASSWORD})
    until = (datetime.date.today() + datetime.timedelta(days=30)).isoformat()
    tokens = {}
    for number, state in enumerate(states):
        typed = {"role": "state-submitter", "name": state, "email": f"{state}@example.org", "language": "en", "state": state}
        _, _, text = await chief.form("/en/office/people", "/en/office/people/invite", typed)
        link = re.search(r'class="secret" dir="ltr">([^<]+)<', text)
        if not link:
            sys.exit(f"nobody could be invited for {state}:\n{text}")
        clerk = Client(processes, f"127.4.{number // 250}.{number % 250 + 1}", 0)
        await clerk.ask("POST", link.group(1).removeprefix(ORIGIN), data={"name": state, "password": PASSWORD})
        typed = {"name": "the ministry's own program", "until": until, "password": PASSWORD}
        _, _, text = await clerk.form("/en/office/security", "/en/office/security/token", typed)
        secret = re.search(r'class="secret" dir="ltr">([^<]+)<', text)
        if not secret:
            sys.exit(f"no token could be made for {state}:\n{text}")
        tokens[state] = secret.group(1)
        await clerk.close()
    await chief.close()
    return tokens


class Night:
    """What everybody met."""

    def __init__(self):
        self.receipts, self.refused, self.left_alone = {}, [], []
        self.filed_ms, self.read_ms = [], []
        self.broken = 0


async def files(night, processes, number, state, token, report, at):
    """A State hands its report in at its moment, and tries again until it has a receipt."""
    await asyncio.sleep(at)
    client = Client(processes, f"127.5.{number // 250}.{number % 250 + 1}", number)
    began = time.perf_counter()
    headers = {"Authorization": f"Bearer {token}", "Content-Type": "application/json"}
    try:
        status, _, text = await client.ask("POST", "/api/v1/reports?language=en", data=report, headers=headers)
        if status in (200, 201):
            night.receipts[state] = json.loads(text)
            night.filed_ms.append((time.perf_counter() - began) * 1000)
        else:
            night.refused.append(f"{state}: {status} {text[:500]}")
    except ConnectionError as error:
        night.refused.append(f"{state}: {error}")
    night.broken += client.broken
    await client.close()


async def reads(night, processes, number, pages, until):
    """A reader opens pages, and reads."""
    dice = random.Random(number)
    client = Client(processes, f"127.6.{number // 250}.{number % 250 + 1}", number)
    await asyncio.sleep(dice.uniform(0, READS))
    while time.perf_counter() < until:
        path = f"/{dice.choice(LANGUAGES)}/{dice.choice(pages)}"
        began = time.perf_counter()
        try:
            status, _, text = await client.ask("GET", path, headers={"Accept-Encoding": "gzip"})
            if status != 200:
                night.left_alone.append(f"{path}: {status} {text[:200]}")
            night.read_ms.append((time.perf_counter() - began) * 1000)
        except ConnectionError as error:
            night.left_alone.append(f"{path}: {error}")
        await asyncio.sleep(dice.expovariate(1 / READS))
    night.broken += client.broken
    await client.close()


async def cut(processes, seconds):
    """Kills one process in the middle, and starts it again a little later."""
    await asyncio.sleep(seconds / 2)
    processes[0].kill()
    print(f"   one of two processes was killed after {seconds / 2:.0f} s", flush=True)
    await asyncio.sleep(max(seconds / 60, 5))
    await asyncio.to_thread(processes[0].start)


def lost(job, night):
    """The States whose receipt is not borne out by the record."""
    missing = []
    for state, told in night.receipts.items():
        asked = ["form", "receipt", "--state", state, "--year", str(job["year"]), "--format", "json"]
        said = subprocess.run(
            [job["program"], *asked, "--database", job["database"]], capture_output=True, text=True, check=False
        )
        if said.returncode != 0 or told["receipt"]["sha256"] not in said.stdout:
            missing.append(f"{state}: {said.stdout}{said.stderr}")
    return missing


def within(samples, share):
    return sorted(samples)[min(len(samples) - 1, int(len(samples) * share))] if samples else float("nan")


async def main(job):
    seconds = job["minutes"] * 60
    processes = [Process(job), Process(job)]
    reports = {path.stem: path.read_bytes() for path in sorted(Path(job["reports"]).glob("*.json"))[: job["states"]]}
    print(f"   {len(reports)} States are let in", flush=True)
    tokens = await let_in(processes, job, reports)
    print(f"   {job['readers']} readers, {len(tokens)} States, {job['minutes']} minutes", flush=True)
    night, dice = Night(), random.Random(430)
    until = time.perf_counter() + seconds
    filing = [
        files(night, processes, number, state, token, reports[state], dice.uniform(0, seconds * 0.95))
        for number, (state, token) in enumerate(tokens.items())
    ]
    reading = [reads(night, processes, number, job["pages"], until) for number in range(job["readers"])]
    await asyncio.gather(cut(processes, seconds), *filing, *reading)
    missing = lost(job, night)
    verified = subprocess.run([job["program"], "verify", "--database", job["database"]], check=False).returncode == 0
    for process in processes:
        process.kill()
    figures = {
        "reports handed in": len(night.receipts),
        "reports without a receipt": len(night.refused),
        "receipts that the record does not bear out": len(missing),
        "a report, median ms": round(statistics.median(night.filed_ms), 1) if night.filed_ms else None,
        "a report, slowest ms": round(max(night.filed_ms, default=0), 1),
        "pages read": len(night.read_ms),
        "a page, median ms": round(statistics.median(night.read_ms), 1) if night.read_ms else None,
        "a page, 99 of 100 within ms": round(within(night.read_ms, 0.99), 1),
        "a page, slowest ms": round(max(night.read_ms, default=0), 1),
        "lines that broke and were tried again": night.broken,
        "readers left without an answer after trying again": len(night.left_alone),
        "the audit chain holds": verified,
    }
    for what, figure in figures.items():
        print(f"{what:<52} {figure}")
    for problem in [*missing, *night.refused, *night.left_alone][:20]:
        print(f"   {problem}")
    (Path(job["out"]) / "figures.json").write_text(json.dumps(figures, indent=1), encoding="utf-8")
    return 1 if missing or night.refused or night.left_alone or not verified else 0


if __name__ == "__main__":
    if len(sys.argv) != 2:
        sys.exit("usage: night.py JOB")
    sys.exit(asyncio.run(main(json.loads(Path(sys.argv[1]).read_text(encoding="utf-8")))))
