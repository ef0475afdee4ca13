"""The site that is served, for everybody who looks at it: its pages, its members, and a browser.

Each script of this folder is run as `SCRIPT JOB`, where JOB is a file written by the step: the address of the site, the
programs to look with, and the folder for what is found. It prints what it found in words and ends with 1 if anything
is wrong.
"""

import datetime
import html
import http.client
import json
import re
import sys
import time
import tomllib
import urllib.parse
from pathlib import Path

from selenium import webdriver
from selenium.webdriver.chrome.service import Service

PASSWORD = "a long walk over the hills"


class Job:
    """What the step says, and the plan of xtask/site.toml."""

    def __init__(self, path):
        told = json.loads(Path(path).read_text(encoding="utf-8"))
        self.site = told["site"]
        self.binary = told["binary"]
        self.database = told["database"]
        self.root = Path(told["root"])
        self.out = Path(told["out"])
        self.axe = told["axe"]
        self.java = told["java"]
        self.vnu = told["vnu"]
        self.chromium = told["chromium"]
        self.driver = told["driver"]
        self.plan = tomllib.loads((self.root / "xtask/site.toml").read_text(encoding="utf-8"))
        self.languages = self.plan["languages"]

    def address(self, language, path):
        return f"{self.site}/{language}/{path}"

    def command(self, name):
        """The arguments of a command of the plan."""
        return [word.format(database=self.database, site=self.site) for word in self.plan[name]]

    def sessions(self):
        """The cookie of whoever holds each office; made by members.py."""
        return json.loads((self.out / "members.json").read_text(encoding="utf-8"))

    def views(self, language):
        """Every page that is asked for by its address: name, address and cookie of who looks."""
        sessions = self.sessions()
        for name, path in self.plan["pages"].items():
            yield name, self.address(language, path), None
        for name, room in self.plan["rooms"].items():
            yield name, self.address(language, room["path"]), sessions[room["as"]]

    def forms(self, language):
        """Every page that comes after a form: name, where the form stands, where it goes, cookie, and what is typed."""
        sessions = self.sessions()
        for name, form in self.plan["forms"].items():
            words = {"language": language, "password": PASSWORD, "soon": soon()}
            typed = {field: value.format(**words) for field, value in form["type"].items()}
            to = self.address(language, form["to"])
            yield name, self.address(language, form["path"]), to, sessions[form["as"]], typed

    def status(self, name):
        """The status that a page of the plan is answered with."""
        return self.plan["statuses"].get(name, 200)


def soon():
    """A day on which a token may end: the site takes none in the past and none more than a year ahead."""
    return (datetime.date.today() + datetime.timedelta(days=30)).isoformat()


class Answer:
    def __init__(self, status, headers, body):
        self.status, self.headers, self.body = status, headers, body

    @property
    def text(self):
        return self.body.decode("utf-8")

    def field(self, name):
        """The value of a hidden field."""
        found = re.search(rf'name="{re.escape(name)}" value="([^"]*)"', self.text)
        return html.unescape(found.group(1)) if found else ""


class Caller:
    """Asks the site without a browser, from an address of its own, so that the browser's doors stay open."""

    def __init__(self, job, cookie=None):
        self.host = urllib.parse.urlsplit(job.site).netloc.replace("localhost", "127.0.0.1")
        self.site, self.cookie = job.site, cookie

    def ask(self, method, address, body=None, headers=None):
        path = address.removeprefix(self.site)
        headers = {"Origin": self.site, **({"Cookie": self.cookie} if self.cookie else {}), **(headers or {})}
        line = http.client.HTTPConnection(self.host, timeout=60, source_address=("127.0.0.2", 0))
        line.request(method, path, body=body, headers=headers)
        got = line.getresponse()
        answer = Answer(got.status, got.headers, got.read())
        line.close()
        if answer.status == 429:
            time.sleep(int(answer.headers.get("Retry-After", "3")))
            return self.ask(method, address, body, headers)
        for cookie in got.headers.get_all("Set-Cookie") or []:
            self.cookie = cookie.split(";")[0]
        return answer

    def get(self, address):
        return self.ask("GET", address)

    def send(self, page, to, fields):
        """Sends a form that stands on a page, with the token that the page gave it."""
        fields = {"csrf": self.get(page).field("csrf"), **fields}
        media = {"Content-Type": "application/x-www-form-urlencoded"}
        return self.ask("POST", to, urllib.parse.urlencode(fields), media)


class Browser:
    """Chromium without a window, with the few acts that the judges need."""

    def __init__(self, job, language="en", leads=None):
        options = webdriver.ChromeOptions()
        options.binary_location = job.chromium
        flags = ["headless=new", "no-sandbox", "disable-gpu", "disable-dev-shm-usage", "hide-scrollbars", "no-first-run"]
        # A window that nobody sees must not be slowed down.
        flags += ["disable-background-timer-throttling", "disable-renderer-backgrounding", "disable-backgrounding-occluded-windows"]
        for flag in [*flags, f"lang={language}", "disable-background-networking", "window-size=1280,900"]:
            options.add_argument(f"--{flag}")
        if leads:
            options.add_argument(f"--host-resolver-rules={leads}")
        # The driver is named, so that nothing is looked for elsewhere.
        self.driver = webdriver.Chrome(options, Service(job.driver))
        self.driver.set_page_load_timeout(120)
        self.driver.set_script_timeout(120)
        self.site = job.site

    def __enter__(self):
        return self

    def __exit__(self, *_):
        self.driver.quit()

    def told(self, method, **fields):
        return self.driver.execute_cdp_cmd(method, fields)

    def run(self, script, *given):
        return self.driver.execute_script(script, *given)

    def is_member(self, cookie):
        """Looks with the session of somebody, or with none."""
        self.told("Network.clearBrowserCookies")
        if cookie:
            name, value = cookie.split("=", 1)
            self.told("Network.setCookie", name=name, value=value, url=self.site, httpOnly=True, sameSite="Lax")

    def is_wide(self, width, height=900):
        metrics = {"width": width, "height": height, "deviceScaleFactor": 1, "mobile": width < 700}
        self.told("Emulation.setDeviceMetricsOverride", **metrics)

    def likes(self, theme):
        """What the machine of the reader says of light and dark; nothing moves, so that what is looked at stands still."""
        light, still = {"name": "prefers-color-scheme", "value": theme}, {"name": "prefers-reduced-motion", "value": "reduce"}
        self.told("Emulation.setEmulatedMedia", features=[light, still])

    def open(self, address):
        self.driver.get(address)

    def send(self, page, to, typed):
        """Types into the form of a page that leads to an address, and sends it."""
        self.open(page)
        sent = self.run(
            """const form = [...document.forms].find((form) => form.action === arguments[0] && form.method === "post");
            if (!form) return false;
            for (const [name, value] of Object.entries(arguments[1])) form.elements[name].value = value;
            form.noValidate = true; setTimeout(() => form.requestSubmit(), 0); return true;""",
            to, typed,
        )
        if not sent:
            raise SystemExit(f"on {page} no form leads to {to}")
        self.wait(lambda: self.driver.current_url == to and self.run("return document.readyState") == "complete", f"{to} after {page}")

    def wait(self, holds, what, seconds=60):
        until = time.monotonic() + seconds
        while not holds():
            if time.monotonic() > until:
                raise SystemExit(f"waited {seconds} s in vain for {what}; the browser is at {self.driver.current_url}")
            time.sleep(0.05)


def judge(look):
    """Runs a script: `look` takes the job and gives what it found, one sentence each, and what to say when nothing is."""
    if len(sys.argv) != 2:
        sys.exit("usage: SCRIPT JOB")
    began = time.monotonic()
    found, said = look(Job(sys.argv[1]))
    for one in found:
        print(f"   {one}")
    if found:
        sys.exit(f"{len(found)} found")
    print(f"   {said}, in {time.monotonic() - began:.0f} s")
