package org.imprimatur.exchange.report.content;

import java.util.List;

import org.imprimatur.diagram.Figure;

/**
 * A diagram in the report.
 *
 * @param id          unique in the report
 * @param title       its title
 * @param description what it is for
 * @param address     holds the drawing
 * @param figures     what it shows, for those who cannot see it; those at the top
 */
public record Picture(String id, String title, String description, String address, List<Node> figures) {

	/**
	 * A figure in words.
	 *
	 * @param label    its text, on one line
	 * @param children the figures inside
	 */
	public record Node(String label, List<Node> children) {

		/** Figures in words; those without a text are left out. */
		static List<Node> of(List<Figure> figures) {
			return figures.stream().filter(figure -> !figure.label().isBlank())
					.map(figure -> new Node(Words.clean(figure.label().replace("\n", " · ")), of(figure.children()))).toList();
		}
	}
}
