package org.imprimatur.diagram.output;

import java.util.List;
import java.util.stream.Stream;

import org.imprimatur.diagram.Connection;
import org.imprimatur.diagram.ConnectionStyle;
import org.imprimatur.diagram.Drawing;
import org.imprimatur.diagram.Figure;
import org.imprimatur.diagram.LegendEntry;
import org.imprimatur.diagram.samples.Samples;

/** Drawings with texts that try to break out of files. */
final class Hostile {

	private Hostile() {
	}

	static Stream<String> texts() {
		return Stream.of("<script>alert(1)</script>", "</title></svg><img src=x onerror=alert(1)>",
				"\" onload=\"alert(1)", "]]>", "&amp;&lt;&#x3c;",
				"‮gnp.exe שלום", "a\u0000b\u0007c\u001bd\uFFFE\uD800", "𝒳🂡👩‍👩‍👧", "--><!--", "a\u2028b\u0085c");
	}

	/** A drawing in which the text stands wherever a text may stand. */
	static Drawing drawing(String text) {
		Figure sample = Samples.plan().figures().getFirst();
		Figure one = new Figure(text, "m", 0, null, text, text, sample.style(), sample.arrangement(), sample.size(),
				List.of(), List.of());
		Figure two = new Figure(text + "2", "m", 1, null, text + "\n" + text, text, sample.style(),
				sample.arrangement(), sample.size(), List.of(),
				List.of());
		ConnectionStyle style = Samples.plan().connections().getFirst().style();
		return new Drawing(text, text, List.of(one, two),
				List.of(new Connection(text + "3", "e", null, one, two, text, text, style)),
				List.of(new LegendEntry.OfConnection(text, style)));
	}
}
