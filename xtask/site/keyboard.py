"""By the keyboard alone: Tab comes to every link, button and field of every kind of page, in the order in which they
stand, and where one is can be seen each time; the first Tab offers to skip to the content.
"""

import queue
import threading

from selenium.common.exceptions import TimeoutException

from served import Browser, judge

# As many browsers as look at the same time.
EYES = 2

# Marks everything that must be reached with its number, and keeps what is reached in its order with what is wrong there.
# Of radio buttons with one name a single one is reached by Tab; the arrows go to the others.
WATCH = """
const all = "a[href], area[href], button, input:not([type=hidden]), select, textarea, summary, [tabindex]:not([tabindex='-1'])";
const isThere = (one) => !one.disabled && one.checkVisibility({ visibilityProperty: true, contentVisibilityAuto: true });
const alike = (one) => [...(one.form || document).querySelectorAll("input[type=radio]")].filter((other) => other.name === one.name);
const isFirst = (one) => one.type !== "radio" || one === (alike(one).find((other) => other.checked) || alike(one)[0]);
const isSkipped = (one) => one.getAttribute("tabindex") === "-1";
const every = [...document.querySelectorAll(all)].filter((one) => isThere(one) && isFirst(one));
window.wanted = every.filter((one) => !isSkipped(one));
window.reached = [];
const told = (one) => one.outerHTML.slice(0, 110).replace(/\s+/g, " ");
// A shape of a picture may be left out where a link with words leads to the same page.
const href = (one) => one.getAttribute("href"), known = new Set(wanted.map(href));
window.hidden = every.filter((one) => isSkipped(one) && !known.has(href(one))).map((one) => "left out: " + told(one));
let isRound = false;
const number = new Map(wanted.map((one, at) => [one, at]));
const dark = (style) => style.outlineStyle !== "none" && parseFloat(style.outlineWidth) >= 2;
document.addEventListener("focusin", (event) => {
  const one = event.target;
  isRound ||= reached.length > 0 && number.get(one) === 0;
  if (isRound) return;
  reached.push(number.has(one) ? number.get(one) : told(one));
  const box = one.getBoundingClientRect();
  const isInside = box.bottom > 0 && box.top < innerHeight && box.right > 0 && box.left < innerWidth && box.width > 0;
  // What is focused shows a ring of its own, or, in a picture, its shape does.
  if (!isInside) hidden.push("out of sight: " + told(one));
  else if (!dark(getComputedStyle(one))) hidden.push("no ring: " + told(one));
});
document.activeElement.blur();
// A field for a day has several stops of its own: day, month, year and a calendar.
return wanted.length + 4 * wanted.filter((one) => one.type === "date").length;
"""

JUDGE = """
const told = (at) => typeof at === "number" ? wanted[at].outerHTML.slice(0, 110).replace(/\\s+/g, " ") : at;
const first = reached.findIndex((at, index) => at !== index);
const found = [...new Set(hidden)].slice(0, 3);
if (first >= 0) found.push(`after ${first} steps Tab comes to ${told(reached[first])} instead of ${told(first)}`);
else if (reached.length < wanted.length) found.push(`Tab never comes to ${told(reached.length)}, number ${reached.length} of ${wanted.length}`);
return found;
"""


def look(job):
    waiting, found, steps = queue.Queue(), [], []
    for language in job.plan["directions"]:
        for name, address, cookie in job.views(language):
            waiting.put((name, language, address, cookie))
    many = waiting.qsize()
    hands = [threading.Thread(target=go, args=(job, waiting, found, steps)) for _ in range(EYES)]
    for hand in hands:
        hand.start()
    for hand in hands:
        hand.join()
    if waiting.qsize():
        found.append(f"{waiting.qsize()} pages were not looked at")
    return sorted(found), f"by Tab alone everything is reached in order and seen: {sum(steps)} steps on {many} pages"


def go(job, waiting, found, steps):
    with Browser(job) as browser:
        browser.likes("light")
        while True:
            try:
                name, language, address, cookie = waiting.get_nowait()
            except queue.Empty:
                return
            for may_stall in (True, False):
                try:
                    browser.is_member(cookie)
                    browser.open(address)
                    found += [f"{name}.{language}: {one}" for one in walked(browser, steps)]
                    break
                except TimeoutException:
                    # A browser that is starved by others is asked once more, and then believed.
                    if not may_stall:
                        found.append(f"{name}.{language}: nothing is told of it within two minutes")


def walked(browser, steps):
    many = browser.run(WATCH)
    steps.append(many)
    for _ in range(many):
        browser.told("Input.dispatchKeyEvent", type="rawKeyDown", key="Tab", code="Tab", windowsVirtualKeyCode=9)
    found = browser.run(JUDGE)
    if many:
        yield from found
    yield from skipped(browser)


def skipped(browser):
    """The first link leads to the content, and Tab goes on from there."""
    browser.run("document.activeElement.blur(); window.scrollTo(0, 0); document.querySelector('a.skip').focus()")
    enter = {"key": "Enter", "code": "Enter", "windowsVirtualKeyCode": 13}
    browser.told("Input.dispatchKeyEvent", type="keyDown", text="\r", **enter)
    browser.told("Input.dispatchKeyEvent", type="keyUp", **enter)
    if browser.run("return document.activeElement.id") != "content":
        yield "the first link does not lead to the content"


if __name__ == "__main__":
    judge(look)
