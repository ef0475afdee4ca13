"""Two people of one State write a report, in each language: the line is lost and comes back, both write at the same time,
and nothing that anybody typed is lost; the report is handed in, and its receipt can be kept.
"""

import re
import socket
import threading
import urllib.parse

from selenium.common.exceptions import WebDriverException

from members import accepted, invited
from served import Browser, judge


class Line:
    """What stands between a browser and the site and can be cut: pages and what works behind them lose it alike."""

    def __init__(self, site):
        self.there = urllib.parse.urlsplit(site)
        self.is_cut, self.ends = False, []
        self.door = socket.create_server(("localhost", 0))
        self.leads = f"MAP {self.there.netloc} localhost:{self.door.getsockname()[1]}"
        threading.Thread(target=self.carry_all, daemon=True).start()

    def carry_all(self):
        while True:
            here, _ = self.door.accept()
            if self.is_cut:
                here.close()
                continue
            there = socket.create_connection(("127.0.0.1", self.there.port))
            self.ends += [here, there]
            for one, other in ((here, there), (there, here)):
                threading.Thread(target=self.carry, args=(one, other), daemon=True).start()

    @staticmethod
    def carry(one, other):
        try:
            while data := one.recv(65536):
                other.sendall(data)
        except OSError:
            pass
        Line.hang_up(one, other)

    @staticmethod
    def hang_up(*ends):
        for end in ends:
            try:
                end.shutdown(socket.SHUT_RDWR)
            except OSError:
                pass

    def cut(self):
        self.is_cut = True
        self.hang_up(*self.ends)
        self.ends = []

    def mend(self):
        self.is_cut = False


class Writer:
    """Somebody who writes the report of a State in a browser."""

    def __init__(self, job, browser, language, cookie):
        self.browser, self.plan = browser, job.plan["editor"]
        self.report = job.address(language, f"office/reports/{self.plan['year']}")
        words = job.root / f"crates/spectemur-language/locales/{language}/drafts.ftl"
        # Between the places that are filled in, a message is the same each time.
        known = re.findall(r"^([a-z-]+) = (.*)$", words.read_text(encoding="utf-8"), re.MULTILINE)
        self.words = {name: max(re.split(r"\[\w+\]", text), key=len).strip() for name, text in known}
        browser.is_member(cookie)
        browser.is_wide(1280)

    def opens(self, path=""):
        self.browser.open(self.report + path)

    def until(self, script, what):
        def holds():
            try:
                return self.browser.run(f"return Boolean({script})")
            except WebDriverException:
                return False

        self.browser.wait(holds, what)

    def begins(self):
        self.opens()
        if self.browser.run("const form = document.querySelector('form[action$=\"/start\"]'); form?.requestSubmit(); return Boolean(form)"):
            self.until("document.querySelector('.forms')", "the draft to be open")

    def types(self, name, text):
        self.browser.run(
            """const field = document.getElementsByName(arguments[0])[0];
            field.closest("details")?.setAttribute("open", ""); field.focus(); field.value = arguments[1];
            field.dispatchEvent(new Event("input", { bubbles: true }));""", name, text,
        )

    def value(self, name):
        return self.browser.run("return document.getElementsByName(arguments[0])[0].value", name)

    def is_told(self, message, place=None):
        """Waits until the page says where what was typed is kept: at its head, or beside an answer."""
        where = f"[data-place=\"{place}\"] [data-kept]" if place else "#kept"
        text = self.words[message].replace("\\", "\\\\").replace("`", "")
        try:
            self.until(f"document.querySelector(`{where}`)?.textContent.includes(`{text}`)", f"“{text}” {place or ''}")
        except SystemExit as waited:
            says = self.browser.run("return [...document.querySelectorAll('.kept')].map((one) => one.textContent).join(' ')")
            raise SystemExit(f"{waited}; it says “{says.strip()}”") from None


def look(job):
    plan, administrator = job.plan["editor"], job.sessions()["administrator"]
    found = []
    for language in job.languages:
        cookies = []
        for role in ("state-editor", "state-submitter"):
            name = f"{role}-{language}-writes"
            fields = {"state": plan["states"][language], "name": name, "email": f"{name}@example.org"}
            cookies.append(accepted(job, invited(job, administrator, role, fields), name))
        line = Line(job.site)
        with Browser(job, language, line.leads) as first, Browser(job, language) as second:
            found += write(Writer(job, first, language, cookies[0]), Writer(job, second, language, cookies[1]), line, language)
    return found, f"two people write a report, lose the line and hand it in, in {', '.join(job.languages)}"


def write(one, two, line, language):
    plan = one.plan
    form, note, place, other = (plan[name] for name in ("form", "answer", "place", "other"))
    one.begins()
    one.opens(f"{form}?all=1")
    one.until("navigator.serviceWorker.controller || navigator.serviceWorker.ready.then(() => true)", "the page to be kept")
    one.types(note, "First words.")
    one.is_told("drafts-kept-office")
    # The page itself must have come to the computer before it can be opened without a line.
    one.opens(form)
    one.until(f"document.getElementsByName('{note}').length", "the form")

    line.cut()
    one.types(note, "Typed without a line.")
    one.is_told("drafts-kept-waiting")
    one.opens(form)
    one.until(f"document.getElementsByName('{note}').length", "the form without a line")
    if one.value(note) != "Typed without a line.":
        yield f"{language}: what was typed without a line is lost: {one.value(note)}"
    line.mend()
    one.browser.run("dispatchEvent(new Event('online'))")
    one.is_told("drafts-kept-office")

    two.opens(form)
    if two.value(note) != "Typed without a line.":
        yield f"{language}: what was typed without a line did not come to the office: {two.value(note)}"
    one.opens(form)
    one.types(note, "The first one's words.")
    one.is_told("drafts-kept-office")
    two.types(other, "Another answer.")
    two.is_told("drafts-kept-others", place)
    two.types(note, "The second one's words.")
    two.is_told("drafts-kept-contested", place)
    two.opens(form)
    sides = two.browser.run("return document.querySelector('.clash')?.innerText || ''")
    if not all(words in sides for words in ("The first one's words.", "The second one's words.")):
        yield f"{language}: the two answers do not stand side by side: {sides}"
    two.browser.run("window.isBefore = true; document.querySelectorAll('.clash button')[1].click()")
    two.until("!window.isBefore && document.readyState === 'complete'", "the choice")
    if (two.value(note), two.value(other)) != ("The second one's words.", "Another answer."):
        yield f"{language}: after the choice there stand {two.value(note)} and {two.value(other)}"

    two.opens()
    two.browser.run("document.querySelector('form[data-submit]').requestSubmit()")
    two.until("document.querySelector('.receipt a')", "the receipt")
    address = two.browser.run("return document.querySelector('.receipt a').href")
    receipt = two.browser.driver.execute_async_script(
        "const done = arguments[1]; fetch(arguments[0]).then((answer) => answer.text()).then(done, (error) => done(String(error)))", address
    )
    if "SHA-256" not in receipt:
        yield f"{language}: the receipt says {receipt}"


if __name__ == "__main__":
    judge(look)
