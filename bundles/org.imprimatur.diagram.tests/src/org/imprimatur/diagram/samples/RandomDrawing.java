package org.imprimatur.diagram.samples;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.OptionalInt;
import java.util.Random;
import java.util.Set;
import java.util.stream.Stream;

import org.imprimatur.diagram.Connection;
import org.imprimatur.diagram.ConnectionStyle.Arrow;
import org.imprimatur.diagram.Dash;
import org.imprimatur.diagram.Drawing;
import org.imprimatur.diagram.Figure;
import org.imprimatur.diagram.Figure.Arrangement;
import org.imprimatur.diagram.FigureStyle.Outline;

/**
 * A drawing made of a seed: figures of all shapes and arrangements, nested up to three deep, and edges between any
 * two.
 */
public final class RandomDrawing {

	private static final List<String> LABELS = List.of("", "PC", "Office master onto Nagoya\n37 devices",
			"営業部ノートPCの再イメージング。エディションの確認",
			"Supercalifragilisticexpialidocious-and-no-place-to-break-it-anywhere-at-all", "one\ntwo\nthree",
			"שלום עולם", "<b>&amp;\"'");

	private final Random random;
	private final List<Figure> all = new ArrayList<>();

	private RandomDrawing(long seed) {
		random = new Random(seed);
	}

	/** The drawing of that seed. */
	public static Drawing of(long seed) {
		return new RandomDrawing(seed).drawing();
	}

	/** A label that layout and output must stand. */
	public static Stream<String> labels() {
		return LABELS.stream();
	}

	private Drawing drawing() {
		List<Figure> figures = figures(1 + random.nextInt(9), 0, "f", 1 + random.nextInt(4));
		List<Connection> edges = new ArrayList<>();
		Set<String> ids = new HashSet<>();
		for (int i = random.nextInt(12); i > 0; i--) {
			Connection edge = Samples.edge(any(), any(), random.nextBoolean() ? "" : pick(LABELS),
					Styles.edge(Styles.LINE, pick(List.of(Dash.values())), pick(List.of(Arrow.values()))));
			if (ids.add(edge.id()))
				edges.add(edge);
		}
		return new Drawing("Random", "", figures, edges, List.of());
	}

	private <T> T pick(List<T> list) {
		return list.get(random.nextInt(list.size()));
	}

	private Figure any() {
		return pick(all);
	}

	private List<Figure> figures(int count, int depth, String prefix, int ranks) {
		List<Figure> figures = new ArrayList<>();
		for (int i = 0; i < count; i++) {
			String id = prefix + "." + i;
			boolean container = depth < 3 && random.nextInt(3) == 0;
			List<Figure> children = container ? figures(random.nextInt(5), depth + 1, id, 2) : List.of();
			Figure figure = new Figure(id, "m", random.nextInt(ranks), null, pick(LABELS), "",
					Styles.shape(container ? Outline.RECTANGLE : pick(List.of(Outline.values())), Styles.OK,
					Styles.OK_LINE),
					container ? pick(List.of(Arrangement.FREE, Arrangement.LIST, Arrangement.HORIZONTAL,
					Arrangement.VERTICAL)) : Arrangement.NONE,
					!container && random.nextInt(4) == 0 ? OptionalInt.of(3 + random.nextInt(12)) : OptionalInt.empty(),
					children, List.of());
			figures.add(figure);
			all.add(figure);
		}
		return figures;
	}
}
