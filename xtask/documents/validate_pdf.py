"""Judges one PDF by profiles of an independent validator; prints each broken rule, ends with 1 if there is any.

Usage: validate_pdf.py FILE PROFILE...
"""

import sys

import page


def main(path, profiles):
    broken = []
    for name in profiles:
        report = page.validate_pdf(path, profile=getattr(page.ValidationProfile, name))
        broken += [f"{name}: {failure.rule_id}: {failure.message}" for failure in report.failures]
        if not report.is_compliant and not report.failures:
            broken.append(f"{name}: not compliant, and no rule is named")
    if broken:
        print("\n".join(broken))
        return 1
    print("passes " + ", ".join(profiles))
    return 0


if __name__ == "__main__":
    if len(sys.argv) < 3:
        sys.exit(__doc__)
    sys.exit(main(sys.argv[1], sys.argv[2:]))
