package org.imprimatur.cli.text;

import java.io.IOException;
import java.util.List;

/** Writes paragraphs as lines of a layout's width. */
public final class Sheet {

	private final Appendable out;
	private final Layout layout;

	/** Writes onto that. */
	public Sheet(Appendable out, Layout layout) {
		this.out = out;
		this.layout = layout;
	}

	/** An empty line. */
	public void gap() throws IOException {
		out.append('\n');
	}

	/** A paragraph without a label. */
	public void paragraph(int indent, String text) throws IOException {
		paragraph(indent, indent, Ink.PLAIN, "", text);
	}

	/**
	 * A paragraph.
	 *
	 * @param indent columns before its first line
	 * @param hang   columns before its other lines
	 * @param ink    how the label stands out
	 * @param label  what stands before the text, with a blank between
	 * @param text   what is broken into lines
	 */
	public void paragraph(int indent, int hang, Ink ink, String label, String text) throws IOException {
		String head = Visible.text(label);
		int taken = indent + (head.isEmpty() ? 0 : DisplayWidth.of(head) + 1);
		List<String> lines = LineBreaker.lines(Visible.text(text), layout.width() - taken, layout.width() - hang);
		out.append(" ".repeat(indent)).append(layout.colour() ? ink.on(head) : head);
		String lead = head.isEmpty() || lines.getFirst().isEmpty() ? "" : " ";
		for (String line : lines) {
			out.append(lead).append(line).append('\n');
			lead = " ".repeat(hang);
		}
	}
}
