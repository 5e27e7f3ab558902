"""Pictures as SVG text: a few shapes, colours that any program understands, and a dark variant."""

import math
import os
import pathlib

import attrs

from . import inert

INK, SOFT, PAPER, LINE = "#1b1f24", "#50565e", "#ffffff", "#d0d5db"

# Colours stand as attributes, which every program that shows SVG knows; browsers that prefer a dark
# page override them by class.
_STYLE = (
    "text{font-family:system-ui,'Segoe UI','Noto Sans','DejaVu Sans',sans-serif}"
    "@media (prefers-color-scheme:dark){.paper{fill:#16181c}.ink{fill:#e8eaed}.soft{fill:#aab2bc}"
    ".line{stroke:#3a4049}.halo{stroke:#16181c}.box{fill:#22262c;stroke:#596069}}"
)


@attrs.frozen(repr=False)
class Picture:
    """A picture as SVG, which a notebook shows and a browser opens.

    Attributes:
        svg: The whole document.

    >>> picture = Picture("<svg xmlns='http://www.w3.org/2000/svg'/>")
    >>> str(picture) == picture.svg
    True
    """

    svg: str

    def __str__(self) -> str:
        return self.svg

    def __repr__(self) -> str:
        return f"Picture({len(self.svg):,} characters of SVG)"

    def _repr_svg_(self) -> str:
        return self.svg

    def save(self, path: str | os.PathLike[str]) -> pathlib.Path:
        """Write the picture to a file, and return where."""
        where = pathlib.Path(path)
        where.write_text(self.svg, encoding="utf-8", newline="\n")
        return where


def colour(hue: float, lightness: float = 0.58, chroma: float = 0.13) -> str:
    """A colour of OKLCH as ``#rrggbb``, brought into the range of screens by clipping.

    >>> colour(150, 1, 0), colour(0, 0, 0)
    ('#ffffff', '#000000')
    """
    a, b = chroma * math.cos(math.radians(hue)), chroma * math.sin(math.radians(hue))
    # Björn Ottosson's OKLab, to linear sRGB.
    long = (lightness + 0.3963377774 * a + 0.2158037573 * b) ** 3
    middle = (lightness - 0.1055613458 * a - 0.0638541728 * b) ** 3
    short = (lightness - 0.0894841775 * a - 1.2914855480 * b) ** 3
    linear = (
        4.0767416621 * long - 3.3077115913 * middle + 0.2309699292 * short,
        -1.2684380046 * long + 2.6097574011 * middle - 0.3413193965 * short,
        -0.0041960863 * long - 0.7034186147 * middle + 1.7076147010 * short,
    )

    def channel(value: float) -> int:
        value = min(max(value, 0.0), 1.0)
        encoded = 12.92 * value if value <= 0.0031308 else 1.055 * value ** (1 / 2.4) - 0.055
        return round(255 * encoded)

    return "#{:02x}{:02x}{:02x}".format(*map(channel, linear))


def width_of(text: str, size: float) -> float:
    """About how wide a text is, in pixels; rather too wide than too narrow.

    >>> width_of("ceasefire", 10) > width_of("truce", 10)
    True
    """
    # Wide scripts take a full em; the average of the others is a little over half of one.
    return sum(1.0 if "\u1100" <= letter <= "\uffef" else 0.56 for letter in text) * size


def fitted(text: str, size: float, room: float) -> str:
    """``text``, cut with an ellipsis where it would be wider than ``room`` pixels."""
    most = max(int(room / (0.56 * size)), 2)
    while width_of(text, size) > room and most > 1:
        text = text[:most].rstrip("… ") + "…"
        most -= 1
    return text


def wrapped(text: str, size: float, room: float, lines: int) -> list[str]:
    """``text`` in at most ``lines`` lines that fit into ``room`` pixels.

    >>> wrapped("National Liberation Army", 10, 80, 3)
    ['National', 'Liberation', 'Army']
    """
    rows: list[str] = []
    for word in text.split():
        if rows and width_of(f"{rows[-1]} {word}", size) <= room:
            rows[-1] += f" {word}"
        else:
            rows.append(word)
    if len(rows) > lines:
        rows[lines - 1 :] = [" ".join(rows[lines - 1 :])]
    return [fitted(row, size, room) for row in rows]


def text(
    x: float,
    y: float,
    content: str,
    *,
    size: float = 13,
    anchor: str = "middle",
    soft: bool = False,
    bold: bool = False,
    halo: bool = True,
) -> str:
    """A line of text, with a halo of the paper's colour where it must read over lines."""
    tone, fill = ("soft", SOFT) if soft else ("ink", INK)
    weight = ' font-weight="600"' if bold else ""
    around = f' stroke="{PAPER}" stroke-width="4" stroke-linejoin="round" paint-order="stroke"' if halo else ""
    return (
        f'<text class="{tone}{" halo" if halo else ""}" x="{x:.1f}" y="{y:.1f}" font-size="{size:g}"'
        f' text-anchor="{anchor}" fill="{fill}"{around}{weight}>{inert.attribute(content)}</text>'
    )


def line(x1: float, y1: float, x2: float, y2: float, stroke: str | None = None, width: float = 2) -> str:
    """A straight line; without a colour, a quiet one for the background."""
    look = f'stroke="{stroke}"' if stroke else f'class="line" stroke="{LINE}"'
    return f'<line x1="{x1:.1f}" y1="{y1:.1f}" x2="{x2:.1f}" y2="{y2:.1f}" {look} stroke-width="{width:g}"/>'


def document(width: float, height: float, title: str, description: str, shapes: list[str]) -> str:
    """A whole SVG document, with a title and a description for those who do not see it."""
    return (
        f'<svg xmlns="http://www.w3.org/2000/svg" width="{width:.0f}" height="{height:.0f}"'
        f' viewBox="0 0 {width:.0f} {height:.0f}" role="img" style="max-width:100%;height:auto">\n'
        f"<title>{inert.attribute(title)}</title>\n<desc>{inert.attribute(description)}</desc>\n"
        f"<style>{_STYLE}</style>\n"
        f'<rect class="paper" width="{width:.0f}" height="{height:.0f}" fill="{PAPER}"/>\n'
        + "\n".join([*shapes, "</svg>\n"])
    )
