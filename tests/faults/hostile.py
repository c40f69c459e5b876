"""Two hundred strings that programs have choked on: controls, directions, floods, markup, formats, formulas."""

PLAIN = "Rivera, Ana"

CONTROLS = [f"a{chr(code)}b" for code in (*range(32), 127, 128, 133, 155, 159)]
DIRECTIONS = [
    f"{PLAIN}{chr(code)}{PLAIN[::-1]}" for code in (0x200E, 0x200F, *range(0x202A, 0x202F), *range(0x2066, 0x206A))
]
INVISIBLE = [
    f"a{chr(code)}b"
    for code in (
        0xAD, 0x034F, 0x061C, 0x115F, 0x180E, 0x200B, 0x200C, 0x200D, 0x2028, 0x2029, 0x2060, 0x3164, 0xFEFF, 0xFFA0,
        0xFFF9, 0xFFFB, 0xFFFD, 0xFFFE, 0xFFFF, 0x1D173, 0xE0001, 0xE007F, 0x10FFFF,
    )
]  # fmt: skip
BROKEN = ["\ud800", "a\udfffb", "\ud83d", "\udca9\ud83d", "x" * 50 + "\udc80"]
MARKUP = [
    "<b>bold</b>", "<script>alert(1)</script>", "<img src=x onerror=alert(1)>", "a & b &amp; c &#0; &bogus;",
    "<para>",
    "</para></font>", "<font size=99>", "<br/>" * 50, "<![CDATA[x]]>", "<!-- x -->", "<?xml version='1.0'?>",
    "<a href='file:///etc/passwd'>x</a>", "<table><tr><td>", "<img src='file:///dev/zero'/>", "]]>", "<u><i><b>",
    "<onDraw name='x'/>", "<seq/>", "<unichar code='0'/>", "<super rise=9999>x</super>", "&lt;&gt;", "<", ">", "&",
    "\"'", "<b", "&#x202e;", "<i>unclosed", "&amp;lt;", "<?php x ?>", "{{7*7}}", "%3Cb%3E", "[[x]]", "<link rel=x>",
]  # fmt: skip
FORMATS = [
    "%s%s%s%n", "%d", "%(name)s", "%", "100 %", "{0}", "{}", "{name}", "{0.__class__.__mro__}", "{{", "}", "${HOME}",
    "$(reboot)", "`reboot`", "\\n\\0\\x00", "\\u202e", "%%", "{:>99999999}", "%99999999s", "$p14", "$colour",
]  # fmt: skip
QUERIES = [
    "'; DROP TABLE entries; --",
    '" OR 1=1',
    "x'00'",
    "NULL",
    "null",
    "None",
    "undefined",
    "NaN",
    "inf",
    "-0",
    "1e999",
    "0x7f",
    "true",
    "; rm -rf /",
    "| cat /etc/passwd",
    "../../../etc/passwd",
    "C:\\nul",
    "con",
    "file://",
]
FORMULAS = ["=1+1", "+1", "-1+1", "@SUM(1)", "=cmd|' /C calc'!A0", "\t=1", "\r=1", '=HYPERLINK("http://x")']
SCRIPTS = [
    "because",
    "# no comment",
    "  # blanks",
    "to 152/90",
    "14:38 vitals",
    "by AN",
    "at 14:00",
    '"quoted"',
    "none",
    "air",
]
LETTERS = [
    "Łukasz Ørsted",
    "ő Ω Ж ß",
    "王小明",
    "مريم",
    "שָׁלוֹם",
    "ไทย",
    "👩🏽‍⚕️",
    "é" + "e\u0301",
    "Z̴̡̛͓a̵l̶g̸o" * 20,
    "a" + "\u0301" * 500,
    "ﷺ",
    "ＦＵＬＬ",
    "ǅ",
    "İıI",
    "🏳️‍🌈" * 100,
    "\U0001f468\u200d\U0001f469\u200d\U0001f467",
]
LONG = ["x" * 100_000, "word " * 4_000, "\n" * 300, "<b>" * 1_500, "王" * 2_500, "-" * 5_000, "\u202e" * 500]
BLANKS = ["", " ", "\t", "\n", "\u00a0", "\u2003", "\u3000", " x ", "x\n", "\nx", "x\r\ny"]

HOSTILE = [
    *CONTROLS,
    *DIRECTIONS,
    *INVISIBLE,
    *BROKEN,
    *MARKUP,
    *FORMATS,
    *QUERIES,
    *FORMULAS,
    *SCRIPTS,
    *LETTERS,
    *LONG,
    *BLANKS,
]
