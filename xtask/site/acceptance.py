"""Real people's ways through the site in a real browser, in each language: a visitor opens a figure down to its
paragraph; an administrator comes in, adds a passkey, goes out and comes in with it, and lets a State's office in; the
support unit rules on a contradiction with a reason and publishes a reading; the auditor sees all of it and can change
nothing.
"""

import re
import subprocess

from selenium.common.exceptions import WebDriverException
from selenium.webdriver.common.by import By

from served import PASSWORD, Browser, judge

AUTHENTICATOR = {
    "protocol": "ctap2", "transport": "internal", "hasResidentKey": True, "hasUserVerification": True,
    "isUserVerified": True, "automaticPresenceSimulation": True,
}


class Wrong(Exception):
    """Something is not as the person expects it."""


class Way:
    """One language's way through the site, as one person after the other."""

    def __init__(self, job, browser, language):
        self.job, self.browser, self.language = job, browser, language
        self.driver, self.journey = browser.driver, job.plan["journey"]
        words = job.root / f"crates/spectemur-language/locales/{language}/members.ftl"
        self.words = dict(re.findall(r"^([a-z-]+) = (.*)$", words.read_text(encoding="utf-8"), re.MULTILINE))

    def at(self, path):
        return self.job.address(self.language, path)

    def one(self, css):
        found = self.driver.find_elements(By.CSS_SELECTOR, css)
        if not found:
            raise Wrong(f"there is no {css} on {self.driver.current_url}: {self.heading()}")
        return found[0]

    def all(self, css):
        return self.browser.run("return [...document.querySelectorAll(arguments[0])].map((one) => one.innerText.trim())", css)

    def heading(self):
        return " ".join(self.all("h1") + self.all("[role=alert]"))

    def press(self, css, to=None):
        """Presses a link or a button, and waits until the browser has come to where that leads."""
        before = self.browser.run("window.isBefore = true; return location.href")
        try:
            self.one(css).click()
        except WebDriverException as error:
            # The page that was pressed on went away faster than the driver could say that it had pressed.
            if "does not belong to the document" not in str(error):
                raise
        come = "return !window.isBefore && document.readyState === 'complete'"
        if to and to.split("#")[0] == before.split("#")[0] and "#" in to:
            come = "return document.readyState === 'complete'"
        self.browser.wait(lambda: self.browser.run(come), f"what follows {css} on {before} ({self.language}): {self.heading()}")
        if to and not self.driver.current_url.startswith(to):
            raise Wrong(f"{css} on {before} leads to {self.driver.current_url} and not to {to}: {self.heading()}")

    def types(self, css, text):
        field = self.one(css)
        field.clear()
        field.send_keys(text)

    def expect(self, holds, what):
        if not holds:
            raise Wrong(f"{what}; at {self.driver.current_url}: {self.heading()}")

    # The chapters, in their order.

    def visitor(self):
        """From the front page to a figure, the States behind it, the statement, its document and paragraph."""
        journey = self.journey
        plan = f"plans/{journey['plan']}"
        self.browser.open(self.at(""))
        self.press(f'.verdicts a[href^="/{self.language}/{plan}?"]', self.at(plan))
        indicator = f"/{self.language}/{plan}/indicators/{journey['indicator']}?meeting={journey['meeting']}"
        self.press(f'main a[href="{indicator}"]', self.job.site + indicator)
        self.expect(str(journey["published"]) in self.all(".figures dd"), "the figure does not stand on its page")
        states = self.all("section[aria-labelledby=named] dt a")
        self.expect(len(states) == journey["published"], f"{len(states)} States stand behind the figure")
        called = journey["called"][self.language]
        self.expect(called in states, f"{called} is not among the States named")
        place = f"/{self.language}/documents/{journey['document']}#{journey['place']}"
        row = f'section[aria-labelledby=named] dl > div:has(dt a[href$="/states/{journey["state"]}"])'
        self.press(f'{row} a[href="{place}"]', self.job.site + place)
        self.expect(len(self.all("section:target h2")) == 1, "the paragraph is not marked in its document")
        top = self.browser.run("return document.querySelector('section:target').getBoundingClientRect().top")
        self.expect(0 <= top < 900, f"the paragraph is not in sight: it begins at {top}")
        self.browser.run("document.querySelectorAll('section:target details').forEach((one) => { one.open = true; })")
        self.expect(called in self.all("section:target .whose a"), f"the paragraph does not name {called}")

    def administrator(self):
        """Accepts with a password, adds a passkey, goes out, and comes in with the passkey."""
        name, email = f"Administrator {self.language}", f"first-{self.language}@example.org"
        command = [*self.job.command("invite"), "--name", name, "--email", email, "--lang", self.language]
        told = subprocess.run([self.job.binary, *command], check=True, capture_output=True, text=True)
        self.accept(told.stdout.strip(), name)
        self.browser.told("WebAuthn.enable")
        key = self.browser.told("WebAuthn.addVirtualAuthenticator", options=AUTHENTICATOR)["authenticatorId"]
        self.browser.open(self.at("office/security"))
        self.types("#passkey-name", "A telephone")
        self.press("form[data-passkey] button", self.at("office/security"))
        self.expect("A telephone" in self.all("section[aria-labelledby=h-passkeys] th"), "the passkey is not listed")
        self.go_out()
        self.browser.open(self.at("sign-in"))
        self.press("form[data-passkey] button", self.at("office"))
        self.expect(name in self.all(".signed bdi"), "the passkey lets nobody in")
        self.browser.told("WebAuthn.removeVirtualAuthenticator", authenticatorId=key)

    def invitation(self):
        """The administrator lets the office of a State in; whoever accepts sees that State's office."""
        state, name, email = self.journey["invited"], f"Editor {self.language}", f"editor-{self.language}@example.org"
        self.browser.open(self.at("office/people"))
        for field, value in {"role": "state-editor", "state": state, "language": self.language}.items():
            self.browser.run("document.querySelector(arguments[0]).value = arguments[1]", f"#{field}", value)
        self.types("section[aria-labelledby=h-invite] [name=name]", name)
        self.types("section[aria-labelledby=h-invite] [name=email]", email)
        self.press("section[aria-labelledby=h-invite] button", self.at("office/people"))
        link = self.one(".told-once .secret").text
        self.go_out()
        self.accept(link, name)
        self.expect(self.words["members-role-state-editor"] in self.heading(), "the office is another one")
        self.browser.open(self.at("office/audit"))
        self.expect(not self.all("#act-1"), "a State's office may see the trail of acts")
        self.browser.open(self.at("office"))
        self.go_out()

    def ruling(self):
        """The support unit rules on a contradiction, with a reason, and it is open no more."""
        self.browser.is_member(self.job.sessions()["support-unit"])
        self.browser.open(self.at("office/contradictions"))
        before = len(self.all("section.contradiction"))
        self.expect(before > 0, "no contradiction is open")
        self.one("section.contradiction [type=radio]").click()
        self.types("section.contradiction [name=reason]", "A reason for a test")
        self.press("section.contradiction form button")
        self.expect(len(self.all("section.contradiction")) == before - 1, "the contradiction is still open")

    def publishing(self):
        """The support unit looks at a reading and publishes it; everybody finds it, and it comes out the same."""
        self.browser.is_member(self.job.sessions()["support-unit"])
        self.browser.open(self.at("office/readings"))
        listed = "section[aria-labelledby=h-published] tbody tr"
        before = len(self.all(listed))
        for field in ("plan", "meeting"):
            self.browser.run("document.querySelector(arguments[0]).value = arguments[1]", f"#{field}", self.journey[field])
        self.press("main form.filter button")
        self.expect(len(self.all("section[aria-labelledby=h-proposed] .verdicts .chip")) > 0, "it is not told what would be published")
        self.press("section[aria-labelledby=h-proposed] form button", self.at("office/readings"))
        self.expect(len(self.all(listed)) == before + 1, "the reading is not listed")
        self.press(f"{listed}:first-child a", self.at(f"readings/{self.journey['plan']}-{self.journey['meeting']}-"))
        address = self.driver.current_url
        self.browser.is_member(None)
        self.browser.open(address)
        self.expect(len(self.all("main .notice")) == 1, "the figures do not come out the same")

    def auditor(self):
        """Sees everything that was done, who did it, and has no form to change anything with."""
        self.browser.is_member(self.job.sessions()["auditor"])
        self.browser.open(self.at("office/audit"))
        rows = self.all("tr[id^=act-]")
        first, editor = f"Administrator {self.language}", f"Editor {self.language}"
        acts = {
            "accepted": (first, f"first-{self.language}@example.org"),
            "passkey-added": (first,),
            "signed-out": (first,),
            "signed-in": (first,),
            "invited": (first, f"editor-{self.language}@example.org"),
        }
        for act, who in [*acts.items(), ("accepted", (editor,)), ("ruled", ("support-unit",)), ("reading-published", ("support-unit",))]:
            told = [self.words[f"members-act-{act}"], *who]
            self.expect(any(all(word in row for word in told) for row in rows), f"the trail does not tell: {', '.join(told)}")
        forms = self.browser.run("return [...document.forms].map((form) => new URL(form.action).pathname)")
        own = {f"/{self.language}/sign-out", "/theme"}
        self.expect(set(forms) <= own, f"the auditor can send {set(forms) - own}")
        self.press('main a[href*="check=1"]', self.at("office/audit"))
        self.expect(len(self.all("main .notice")) == 1, "the trail is not sound")
        self.browser.is_member(None)

    # What several of them do.

    def accept(self, link, name):
        self.browser.open(link)
        self.expect(self.one("#name").get_attribute("value") == name, "the invitation is for somebody else")
        self.types("#password", PASSWORD)
        self.press("main form button", self.at("office"))
        self.expect(name in self.all(".signed bdi"), "nobody is signed in")

    def go_out(self):
        self.press("form.signed button")
        self.browser.open(self.at("office"))
        self.expect("/sign-in" in self.driver.current_url, "the office is open to nobody")


CHAPTERS = [Way.visitor, Way.administrator, Way.invitation, Way.ruling, Way.publishing, Way.auditor]


def look(job):
    found = []
    for language in job.languages:
        with Browser(job, language) as browser:
            browser.is_wide(1280)
            browser.likes("light")
            way = Way(job, browser, language)
            for chapter in CHAPTERS:
                try:
                    chapter(way)
                except (Wrong, WebDriverException) as wrong:
                    first = str(wrong).split("Stacktrace")[0].strip()
                    found.append(f"{chapter.__name__} in {language}: {first}; at {browser.driver.current_url}")
    return found, f"visitor, administrator, State, support unit and auditor go their ways in {', '.join(job.languages)}"


if __name__ == "__main__":
    judge(look)
