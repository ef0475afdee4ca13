"""Receives what a command mails, with a server and a parser that are not ours, and looks at it.

Usage: receive_mail.py ATTACHMENTS COMMAND...

In the command, {smtp} stands for the address of the server. Every mail must have a sender, one addressee, a subject,
a text and as many attachments as said, each of a size. Prints one line a mail: addressee, subject, attachments.
"""

import email
import email.policy
import socket
import subprocess
import sys

from aiosmtpd.controller import Controller


class Box:
    def __init__(self):
        self.mails = []

    async def handle_DATA(self, server, session, envelope):
        self.mails.append(email.message_from_bytes(envelope.content, policy=email.policy.default))
        return "250 taken"


def problems_of(mail, attachments):
    for header in ("from", "to", "subject", "date"):
        if not mail[header]:
            yield f"no {header}"
    text = mail.get_body(preferencelist=("plain",))
    if text is None or not text.get_content().strip():
        yield "no text"
    files = list(mail.iter_attachments())
    if len(files) != attachments:
        yield f"{len(files)} attachments"
    for file in files:
        if not file.get_payload(decode=True).startswith(b"PK"):
            yield f"{file.get_filename()} is no office file"


def main(attachments, command):
    box = Box()
    with socket.socket() as free:
        free.bind(("127.0.0.1", 0))
        port = free.getsockname()[1]
    controller = Controller(box, hostname="127.0.0.1", port=port)
    controller.start()
    try:
        done = subprocess.run([word.replace("{smtp}", f"smtp://127.0.0.1:{port}") for word in command])
    finally:
        controller.stop()
    bad = [] if done.returncode == 0 else [f"the command ended with {done.returncode}"]
    for mail in box.mails:
        bad += [f"{mail['to']}: {problem}" for problem in problems_of(mail, attachments)]
        names = ", ".join(file.get_filename() for file in mail.iter_attachments())
        print(f"{mail['to']} | {mail['subject']} | {names}")
    for problem in bad:
        print(problem, file=sys.stderr)
    return 1 if bad else 0


if __name__ == "__main__":
    sys.exit(main(int(sys.argv[1]), sys.argv[2:]))
