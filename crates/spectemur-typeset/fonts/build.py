#!/usr/bin/env python3
"""Regenerates the fonts that the crate embeds.

Each font comes from a pinned npm package, is checked against a digest, and is
cut down to the characters that the six languages need.  The same packages and
the same fonttools give the same bytes.

Needs npm, and fonttools in the version named below:

    python3 -m venv VENV
    VENV/bin/pip install fonttools==4.68.0
    VENV/bin/python build.py

    --check          build aside and compare with the files here; write no font
    --collect PATH…  first add to extra-characters.txt every character of these
                     UTF-8 files (or of the files in these folders) that no font
                     here would hold; repeat when a package brings new names

It must not reach for a font by any way but the package manager, and must not
put a character into a font without a reason given below.
"""

import argparse
import hashlib
import io
import pathlib
import subprocess
import sys
import tarfile
import tempfile

import fontTools
from fontTools import subset
from fontTools.ttLib import TTFont

FONTTOOLS = "4.68.0"
HERE = pathlib.Path(__file__).resolve().parent
EXTRA = HERE / "extra-characters.txt"


def span(first, last):
    """All code points from first to last, both included."""
    return set(range(first, last + 1))


# Letters of the languages written in Latin and in Cyrillic script, combining
# marks, general punctuation with the bidirectional controls, superscripts,
# currency signs, letterlike signs and fractions. Two that the italic lacks stay
# out of all three: every style of a family must draw the same characters.
LATIN_CYRILLIC = (
    span(0x0020, 0x007E) | span(0x00A0, 0x024F) | span(0x02B0, 0x036F)
    | span(0x0400, 0x052F) | span(0x1E00, 0x1EFF) | span(0x2000, 0x20BF)
    | span(0x2100, 0x2182) | span(0x2184, 0x218F) | {0x2212, 0xFB01, 0xFB02, 0xFFFD}
)

# Arabic with its supplements and presentation forms (shaping needs the glyphs,
# pasted text the code points), and the basic Latin that stands inside it.
ARABIC = (
    span(0x0020, 0x007E) | span(0x00A0, 0x00FF) | span(0x0600, 0x06FF)
    | span(0x0750, 0x077F) | span(0x2000, 0x206F) | span(0xFB50, 0xFDFF)
    | span(0xFE70, 0xFEFF)
)

# Signs that Noto Sans does not have and that any language may use in a table:
# arrows, mathematical operators, geometric shapes, ticks.
SIGNS = span(0x2190, 0x21FF) | span(0x2200, 0x22FF) | span(0x25A0, 0x25FF) | span(0x2700, 0x27BF)


def gb2312():
    """The repertoire of GB 2312, asked from the codec."""
    found = set()
    for row in range(0xA1, 0xF8):
        for cell in range(0xA1, 0xFF):
            try:
                found.add(ord(bytes((row, cell)).decode("gb2312")))
            except UnicodeDecodeError:
                continue  # the standard leaves this cell empty
    return found


def chinese():
    """GB 2312, CJK punctuation, full-width forms, and the characters collected."""
    extra = EXTRA.read_text("utf-8") if EXTRA.exists() else ""
    return (
        gb2312() | SIGNS | span(0x2460, 0x24FF) | span(0x0020, 0x007E) | span(0x00A0, 0x00FF)
        | span(0x2010, 0x203F) | span(0x3000, 0x301F) | span(0xFF01, 0xFFEE)
        | {ord(c) for c in extra if not c.isspace()}
    )


SANS = ("@expo-google-fonts/noto-sans", "0.4.2")
MATH = ("@expo-google-fonts/noto-sans-math", "0.4.2")
NASKH = ("@expo-google-fonts/noto-naskh-arabic", "0.4.5")
SC = ("@expo-google-fonts/noto-sans-sc", "0.4.3")

# Package, file in it, SHA-256 of that file, our file, repertoire.
FONTS = [
    (SANS, "400Regular/NotoSans_400Regular.ttf",
     "fe8c022f48d8dd29f17b744d16f9346f4357e16f7d4f7be58b000ae7c291b614",
     "NotoSans-Regular.ttf", LATIN_CYRILLIC),
    (SANS, "700Bold/NotoSans_700Bold.ttf",
     "13a813c49624ae3ba3c5c6e72c5ebffc4b9e1e6ea32f421c04069b037c6ad431",
     "NotoSans-Bold.ttf", LATIN_CYRILLIC),
    (SANS, "400Regular_Italic/NotoSans_400Regular_Italic.ttf",
     "feb3e57888ce3acb604f270c278cfb304c674306518771619ddbdefca42a066b",
     "NotoSans-Italic.ttf", LATIN_CYRILLIC),
    (MATH, "400Regular/NotoSansMath_400Regular.ttf",
     "b4a1dfdbfa13b4755e5eac20cb25c1d17ed5a745ceb89639595e8cf45a2b1e07",
     "NotoSansMath-Regular.ttf", SIGNS),
    (NASKH, "400Regular/NotoNaskhArabic_400Regular.ttf",
     "706b4580c025f6c75ec1c06013e17f00a23ec1780091b77a5a5b339469bda94d",
     "NotoNaskhArabic-Regular.ttf", ARABIC),
    (NASKH, "700Bold/NotoNaskhArabic_700Bold.ttf",
     "35418f91100645a36e4d72d75866b61c5da14dc5ebbade64db434d2c9e76234c",
     "NotoNaskhArabic-Bold.ttf", ARABIC),
    (SC, "400Regular/NotoSansSC_400Regular.ttf",
     "d45f67f0a7c0ca3f256950777ce6a61cc7ce5f9696d02900cbbaac25f8aa7d16",
     "NotoSansSC-Regular.ttf", chinese()),
    (SC, "700Bold/NotoSansSC_700Bold.ttf",
     "9a38ae0ab28cd5a256f9ea8e00dedc688aac17f7915fcb000572990afa956b96",
     "NotoSansSC-Bold.ttf", chinese()),
]

LICENCES = {
    SANS: "OFL-NotoSans.txt",
    MATH: "OFL-NotoSansMath.txt",
    NASKH: "OFL-NotoNaskhArabic.txt",
    SC: "OFL-NotoSansSC.txt",
}


def unpack(package, into):
    """Fetches one package with npm and returns its files by their path in it."""
    name, version = package
    subprocess.run(
        ["npm", "pack", "--silent", "--pack-destination", str(into), f"{name}@{version}"],
        check=True, cwd=into, stdout=subprocess.DEVNULL,
    )
    archive = into / f"{name.lstrip('@').replace('/', '-')}-{version}.tgz"
    wanted = {path for owner, path, *_ in FONTS if owner == package} | {"LICENSE_FONT"}
    with tarfile.open(archive) as tar:
        return {path: tar.extractfile(f"package/{path}").read() for path in wanted}


def cut(data, repertoire):
    """Subsets one font; the result depends on the arguments and fonttools only."""
    options = subset.Options()
    # Vertical writing is not set here; its metrics and alternates cost 10 %.
    options.layout_features = [f for f in subset.Options().layout_features
                               if f not in ("vert", "vrt2", "vkrn", "vpal", "vhal", "valt")]
    # Nor are equations, and the table for them is larger than the signs.
    options.drop_tables += ["vhea", "vmtx", "STAT", "GlyphOrder", "MATH"]
    options.hinting = False  # a PDF is drawn at any size; hints are dead weight
    options.notdef_outline = True
    options.name_IDs = [0, 1, 2, 3, 4, 5, 6, 13, 14, 16, 17]  # licence and names stay
    font = TTFont(io.BytesIO(data), recalcTimestamp=False)
    cutter = subset.Subsetter(options)
    cutter.populate(unicodes=repertoire)
    cutter.subset(font)
    out = io.BytesIO()
    font.save(out)
    return out.getvalue()


def build():
    """Makes every file of this folder that is made, by its name."""
    made = {}
    with tempfile.TemporaryDirectory() as folder:
        unpacked = {package: unpack(package, pathlib.Path(folder)) for package in LICENCES}
    for package, path, digest, ours, repertoire in FONTS:
        data = unpacked[package][path]
        if hashlib.sha256(data).hexdigest() != digest:
            sys.exit(f"{package[0]}: {path} is not the file that was pinned")
        made[ours] = cut(data, repertoire)
    for package, ours in LICENCES.items():
        text = unpacked[package]["LICENSE_FONT"].decode("utf-8")
        lines = [line.rstrip() for line in text.splitlines()]
        made[ours] = ("\n".join(lines).strip() + "\n").encode("utf-8")
    return made


def collect(paths):
    """Adds to the list of extra characters those of the given texts that no
    repertoire holds yet."""
    files = [f for p in paths for f in (sorted(p.rglob("*")) if p.is_dir() else [p])]
    text = "".join(f.read_text("utf-8") for f in files if f.is_file())
    held = set().union(*(repertoire for *_, repertoire in FONTS))
    new = {c for c in text if not c.isspace() and ord(c) not in held}
    old = EXTRA.read_text("utf-8") if EXTRA.exists() else ""
    EXTRA.write_text("\n".join(sorted({c for c in old if not c.isspace()} | new)) + "\n", "utf-8")
    return new


def main():
    parser = argparse.ArgumentParser(description="Regenerates the embedded fonts.")
    parser.add_argument("--check", action="store_true")
    parser.add_argument("--collect", nargs="+", type=pathlib.Path, metavar="PATH")
    arguments = parser.parse_args()
    if fontTools.version != FONTTOOLS:
        sys.exit(f"fonttools {FONTTOOLS} is needed, {fontTools.version} is here")
    if arguments.collect:
        new = collect(arguments.collect)
        sys.exit(f"{len(new)} characters added to {EXTRA.name}; now build again")
    made = build()
    stale = [n for n, data in made.items()
             if not (HERE / n).exists() or (HERE / n).read_bytes() != data]
    if arguments.check:
        sys.exit("differs: " + ", ".join(stale) if stale else 0)
    for name in stale:
        (HERE / name).write_bytes(made[name])
    for name, data in made.items():
        print(f"{len(data):>9} {name}{' (changed)' if name in stale else ''}")


if __name__ == "__main__":
    main()
