"""Makes world.txt, the shapes of the map, from the npm package world-atlas 2.0.2 (Natural Earth 4.1, public domain).

    npm pack world-atlas@2.0.2 && tar xzf world-atlas-2.0.2.tgz
    python3 build.py package/countries-50m.json package/countries-10m.json ../../../../treaties/ccm/registers/state-names.csv

Each line of world.txt is one of
    area M49 PATH    a State of the register of names, or a part of one that the source keeps apart
    plain PATH       land that is coloured for nobody: territories, and areas whose status is disputed
    dash PATH        a line that is disputed or not settled
    dotted PATH      a line of control that both sides agreed on, without agreeing on the status of the land
    dot M49 X Y      a State too small to be seen as an area
Paths are in whole units of a picture 2000 wide, in the Equal Earth projection, which keeps areas comparable.

The source draws who controls what. Where maps of the United Nations differ, this file follows them as far as shapes
allow; each case is listed below. Nothing here is a statement on the status of any territory.
"""

import csv
import json
import math
import sys

WIDTH = 2000
SIMPLER_THAN = 0.8  # square units: smaller corners are left out
SMALLEST_RING = 3.0  # square units: smaller islands are left out
SMALLEST_AREA = 40.0  # square units: smaller States get a dot as well
ANTARCTICA = "010"
# Kept apart by the source, part of a State of the register on maps of the United Nations.
PART_OF = {"158": "156", "344": "156", "446": "156", "248": "246", "N. Cyprus": "196", "Somaliland": "706"}
# Land that no State is coloured with: Western Sahara, the Falkland Islands (Malvinas), Kosovo, the Siachen glacier.
DOTTED = [("356", "586")]  # Between these two the line of the list below has dots.
LINES = [  # Boundaries drawn with dashes: between these two, the part inside these degrees (west, south, east, north).
    (("356", "586"), (72, 32.75, 81, 38)),
    (("356", "156"), (76, 31, 98, 37)),
    (("356", "Siachen Glacier"), (70, 30, 82, 40)),
    (("586", "Siachen Glacier"), (70, 30, 82, 40)),
    (("156", "Siachen Glacier"), (70, 30, 82, 40)),
    (("729", "728"), None),
    (("732", "504"), None),
    (("688", "Kosovo"), None),
    (("706", "Somaliland"), None),
    (("196", "N. Cyprus"), None),
    (("376", "275"), None),
    (("376", "760"), None),
]
MOVED = [("643", "804", (34.2, 45.2))]  # The ring around this point stands with the second one.


def projected(longitude, latitude):
    a1, a2, a3, a4 = 1.340264, -0.081106, 0.000893, 0.003796
    m = math.sqrt(3) / 2
    t = math.asin(m * math.sin(math.radians(latitude)))
    t2 = t * t
    t6 = t2 ** 3
    x = math.radians(longitude) * math.cos(t) / (m * (a1 + 3 * a2 * t2 + t6 * (7 * a3 + 9 * a4 * t2)))
    y = t * (a1 + a2 * t2 + t6 * (a3 + a4 * t2))
    return x, y


HALF = projected(180, 0)[0]
TOP = projected(0, 83.7)[1]
BOTTOM = projected(0, -56.5)[1]
UNIT = WIDTH / (2 * HALF)


def placed(point):
    x, y = projected(*point)
    return (x + HALF) * UNIT, (TOP - y) * UNIT


def decoded(topology):
    (sx, sy), (tx, ty) = topology["transform"]["scale"], topology["transform"]["translate"]
    for arc in topology["arcs"]:
        x = y = 0
        points = []
        for dx, dy in arc:
            x += dx
            y += dy
            points.append((x * sx + tx, y * sy + ty))
        yield points


def triangle(a, b, c):
    return abs((b[0] - a[0]) * (c[1] - a[1]) - (c[0] - a[0]) * (b[1] - a[1])) / 2


def unwrapped(points):
    """Longitudes without a jump: the source stitches shapes together where the map is cut."""
    out = [points[0]]
    for x, y in points[1:]:
        while x - out[-1][0] > 180:
            x -= 360
        while x - out[-1][0] < -180:
            x += 360
        out.append((x, y))
    return out


def simpler(points):
    """Visvalingam: the corner that spans the smallest triangle goes first; ends stay, so that neighbours still meet."""
    points = unwrapped(points)
    while len(points) > 2:
        flat = [placed(point) for point in points]
        sizes = [(triangle(flat[i - 1], flat[i], flat[i + 1]), i) for i in range(1, len(points) - 1)]
        size, index = min(sizes)
        if size >= SIMPLER_THAN:
            break
        # All corners that are small and have no smaller neighbour go in one round.
        gone = set()
        for size, index in sorted(sizes):
            if size >= SIMPLER_THAN:
                break
            if index - 1 not in gone and index + 1 not in gone:
                gone.add(index)
        points = [point for at, point in enumerate(points) if at not in gone]
    return points


def area(ring):
    return abs(sum(a[0] * b[1] - b[0] * a[1] for a, b in zip(ring, ring[1:] + ring[:1]))) / 2


def clipped(ring, edge, keeps_below):
    """The part of a ring on one side of a meridian."""
    inner = (lambda x: x <= edge) if keeps_below else (lambda x: x >= edge)
    out = []
    for (ax, ay), (bx, by) in zip(ring, ring[1:] + ring[:1]):
        if inner(ax):
            out.append((ax, ay))
        if inner(ax) != inner(bx):
            out.append((edge, ay + (by - ay) * (edge - ax) / (bx - ax)))
    return out


def cut(ring):
    """A ring of longitudes and latitudes as the rings that lie on the map."""
    ring = unwrapped(ring)
    parts = []
    for turn in (-360, 0, 360):
        turned = [(x + turn, y) for x, y in ring]
        if all(-180 <= x <= 180 for x, _ in turned):
            return [[placed(point) for point in turned]]
        part = clipped(clipped(turned, 180, True), -180, False)
        if len(part) > 2:
            parts.append([placed(point) for point in part])
    return parts


def path(rings, close=True):
    out = []
    for ring in rings:
        whole = [(round(x), round(y)) for x, y in ring]
        kept = [whole[0]]
        for point in whole[1:]:
            if point != kept[-1]:
                kept.append(point)
        if close and len(kept) > 1 and kept[0] == kept[-1]:
            kept.pop()
        if len(kept) < (3 if close else 2):
            continue
        out.append("M%d %d" % kept[0])
        out.append("l" + " ".join("%d %d" % (b[0] - a[0], b[1] - a[1]) for a, b in zip(kept, kept[1:])))
        if close:
            out.append("z")
    return "".join(out).replace(" -", "-")


def inside(point, ring):
    x, y = point
    hit = False
    for (ax, ay), (bx, by) in zip(ring, ring[1:] + ring[:1]):
        if (ay > y) != (by > y) and x < (bx - ax) * (y - ay) / (by - ay) + ax:
            hit = not hit
    return hit


def main(fifty, ten, names):
    topology = json.load(open(fifty))
    arcs = list(decoded(topology))
    drawn = [simpler(arc) for arc in arcs]
    register = {row["m49"] for row in csv.DictReader(open(names))}

    def line(of, index):
        return of[index] if index >= 0 else of[~index][::-1]

    def ring_of(of, indices):
        ring = []
        for index in indices:
            points = line(of, index)
            ring.extend(points if not ring else points[1:])
        return ring

    owners = {}
    shapes = {}
    for geometry in topology["objects"]["countries"]["geometries"]:
        key = geometry.get("id") or geometry["properties"]["name"]
        polygons = geometry["arcs"] if geometry["type"] == "MultiPolygon" else [geometry["arcs"]]
        for polygon in polygons:
            whose = key
            for giver, taker, point in MOVED:
                if key == giver and inside(point, ring_of(arcs, polygon[0])):
                    whose = taker
            shapes.setdefault(whose, []).append(polygon)
            for indices in polygon:
                for index in indices:
                    owners.setdefault(index if index >= 0 else ~index, set()).add((key, whose))

    lines = []
    seen_small = set()
    merged = {}
    for key, polygons in shapes.items():
        if key == ANTARCTICA:
            continue
        merged.setdefault(PART_OF.get(key, key), []).extend(polygons)
    for key, polygons in sorted(merged.items()):
        rings = [part for polygon in polygons for indices in polygon for part in cut(ring_of(drawn, indices))]
        kept = [ring for ring in rings if area(ring) >= SMALLEST_RING]
        text = path(kept)
        if key in register:
            if text:
                lines.append("area %s %s" % (key, text))
            if sum(area(ring) for ring in kept) < SMALLEST_AREA:
                biggest = max(rings, key=area)
                x = sum(point[0] for point in biggest) / len(biggest)
                y = sum(point[1] for point in biggest) / len(biggest)
                lines.append("dot %s %d %d" % (key, round(x), round(y)))
                seen_small.add(key)
        elif text:
            lines.append("plain %s" % text)
    detailed = json.load(open(ten))
    far = list(decoded(detailed))
    for geometry in detailed["objects"]["countries"]["geometries"]:
        key = geometry.get("id")
        if key in register and key not in merged:
            polygons = geometry["arcs"] if geometry["type"] == "MultiPolygon" else [geometry["arcs"]]
            x, y = placed(ring_of(far, polygons[0][0])[0])
            lines.append("dot %s %d %d" % (key, round(x), round(y)))
    for index, pair in sorted(owners.items()):
        keys = {key for key, _ in pair}
        whose = {owner for _, owner in pair}
        for wanted, box in LINES:
            if keys != set(wanted):
                continue
            west, south, east, north = box or (-180, -90, 180, 90)
            part = [(x, y) for x, y in arcs[index] if west <= x <= east and south <= y <= north]
            if len(part) > 1:
                kind = "dotted" if wanted in DOTTED else "dash"
                lines.append("%s %s" % (kind, path([[placed(point) for point in simpler(part)]], close=False)))
        if keys == {"643", "804"} and whose == {"804"}:
            lines.append("dash %s" % path([[placed(point) for point in drawn[index]]], close=False))
    height = round((TOP - BOTTOM) * UNIT)
    print("size %d %d" % (WIDTH, height), *lines, sep="\n", file=open("world.txt", "w"))


main(*sys.argv[1:])
