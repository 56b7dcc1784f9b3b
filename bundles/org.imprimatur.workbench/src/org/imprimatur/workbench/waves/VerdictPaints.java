package org.imprimatur.workbench.waves;

import org.imprimatur.design.view.Verdict;
import org.imprimatur.diagram.Paint;

/** The colours of verdicts on bars: those of the viewpoint specification. */
enum VerdictPaints {

	UNCHECKED(0xF0F2F5, 0x2A333D, 0x8A94A0, 0x7B8794), //
	CLEAN(0xE3F4EE, 0x12352B, 0x00795A, 0x3FC79A), //
	ADVICE(0xE4F2FC, 0x14304A, 0x2A7FB8, 0x6CB8EE), //
	WARN(0xFDF1D3, 0x3D2F10, 0xB7791F, 0xF0B429), //
	CONFIRM(0xF8E8F1, 0x3F1F33, 0xA5447E, 0xE38BC0), //
	ERROR(0xFCE5DC, 0x47210F, 0xC44601, 0xFF8A4C);

	private final Paint fill;
	private final Paint line;

	VerdictPaints(int light, int dark, int lineLight, int lineDark) {
		fill = new Paint(name(), light, dark);
		line = new Paint(name(), lineLight, lineDark);
	}

	/** The colours of a verdict. */
	static VerdictPaints of(Verdict verdict) {
		return verdict == Verdict.SETTLED ? CLEAN : valueOf(verdict.name());
	}

	Paint fill() {
		return fill;
	}

	Paint line() {
		return line;
	}
}
