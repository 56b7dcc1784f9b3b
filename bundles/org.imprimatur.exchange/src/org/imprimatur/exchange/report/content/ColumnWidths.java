package org.imprimatur.exchange.report.content;

import java.lang.Character.UnicodeScript;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * Shares the width of a page among columns, so that no table is wider than paper: each gets room for its longest word,
 * what is left goes to those with long texts. Lengths are in letters of usual width.
 */
final class ColumnWidths {

	/** Letters in a row of a table on A4 upright. */
	private static final double ROOM = 120;
	/** What the margins of a cell take. */
	private static final double MARGINS = 4;
	private static final int LONGEST_WORD = 20;
	private static final int LONGEST_TEXT = 70;
	private static final double CODE = 1.15;

	private ColumnWidths() {
	}

	/** The widths of columns in per cent, with one decimal place. */
	static List<Double> of(List<String> heads, List<Boolean> code, List<List<String>> rows) {
		List<double[]> wishes = new ArrayList<>();
		for (int i = 0; i < heads.size(); i++) {
			int column = i;
			List<String> texts = rows.stream().map(row -> row.get(column)).toList();
			double word = Math.min(LONGEST_WORD, Math.max(longest(heads.get(i), "\\s+"),
					texts.stream().mapToDouble(text -> longest(text, "\\s+")).max().orElse(0)));
			double whole = Math.min(LONGEST_TEXT, texts.stream().mapToDouble(text -> longest(text, "\n")).max().orElse(0));
			double factor = code.get(i) ? CODE : 1;
			wishes.add(new double[] { word * factor + MARGINS, Math.max(word, whole) * factor + MARGINS });
		}
		double least = wishes.stream().mapToDouble(wish -> wish[0]).sum();
		double most = wishes.stream().mapToDouble(wish -> wish[1]).sum();
		double share = most > least ? Math.max(0, ROOM - least) / (most - least) : 0;
		List<Double> widths = wishes.stream().map(wish -> wish[0] + share * (wish[1] - wish[0])).toList();
		double sum = widths.stream().mapToDouble(Double::doubleValue).sum();
		return widths.stream().map(width -> Math.round(width / sum * 1000) / 10.0).toList();
	}

	/** The longest piece of a text that is parted so. */
	private static double longest(String text, String parted) {
		return Stream.of(text.split(parted)).mapToDouble(piece -> length(piece, parted)).max().orElse(0);
	}

	/** East Asian letters are twice as wide; between them a line may break anywhere. */
	private static double length(String text, String parted) {
		long wide = text.codePoints().filter(ColumnWidths::isWide).count();
		long all = text.codePointCount(0, text.length());
		return parted.equals("\n") || wide == 0 ? all + wide : Math.min(all + wide, 8 + (all - wide));
	}

	private static boolean isWide(int codePoint) {
		return switch (UnicodeScript.of(codePoint)) {
		case HAN, HIRAGANA, KATAKANA, HANGUL -> true;
		default -> false;
		};
	}
}
