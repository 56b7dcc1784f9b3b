package org.imprimatur.diagram.evaluation;

import java.util.List;

import org.imprimatur.diagram.Paint;
import org.imprimatur.diagram.expression.Expressions;
import org.imprimatur.diagram.expression.Scope;
import org.imprimatur.diagram.specification.SpecElement;
import org.imprimatur.diagram.specification.SpecificationException;

/**
 * The colours of a specification. Styles refer to those of one palette; the palette called {@value #DARK} has others of
 * the same names for a dark ground.
 */
final class Palette {

	static final String DARK = "dark";

	private final Expressions expressions;

	Palette(Expressions expressions) {
		this.expressions = expressions;
	}

	/** The colour that an attribute of a style refers to. */
	Paint paint(SpecElement style, String attribute, Scope scope) {
		SpecElement colour = style.link(attribute);
		return switch (colour.type()) {
		case "UserFixedColor" -> fixed(colour.name(), colour, dark(colour));
		case "InterpolatedColor" -> interpolated(colour, scope);
		default -> throw new SpecificationException(style, attribute + " refers to no colour");
		};
	}

	private static SpecElement dark(SpecElement colour) {
		return colour.parent().parent().children("userColorsPalettes").stream()
				.filter(palette -> palette.name().equals(DARK)).flatMap(palette -> palette.children("entries").stream())
				.filter(entry -> entry.name().equals(colour.name()) && entry.type().equals(colour.type())).findFirst()
				.orElse(colour);
	}

	private static Paint fixed(String name, SpecElement light, SpecElement dark) {
		return new Paint(name, rgb(light), rgb(dark));
	}

	private static int rgb(SpecElement colour) {
		return colour.number("red", 125) << 16 | colour.number("green", 125) << 8 | colour.number("blue", 125);
	}

	private Paint interpolated(SpecElement colour, Scope scope) {
		int value = expressions.number(colour, "colorValueComputationExpression", scope).orElse(0);
		Step light = step(colour, value, scope);
		Step dark = step(dark(colour), value, scope);
		String name = light.isExact() ? light.lower().name() : colour.name() + "-" + value;
		return new Paint(name, light.rgb(), dark.rgb());
	}

	/** Between which two colours of an interpolated one a value lies, and how far. */
	private record Step(SpecElement lower, SpecElement upper, float share) {

		boolean isExact() {
			return share == 0;
		}

		int rgb() {
			return mixed(16) << 16 | mixed(8) << 8 | mixed(0);
		}

		private int mixed(int shift) {
			int from = Palette.rgb(lower) >> shift & 0xFF;
			int to = Palette.rgb(upper) >> shift & 0xFF;
			return (int) (from + (to - from) * share);
		}
	}

	private Step step(SpecElement colour, int value, Scope scope) {
		List<SpecElement> steps = colour.children("colorSteps");
		if (steps.isEmpty()) {
			throw new SpecificationException(colour, "an interpolated colour needs colorSteps");
		}
		SpecElement lower = null;
		SpecElement upper = null;
		for (SpecElement step : steps) {
			int at = at(step, scope);
			if (at <= value && (lower == null || at > at(lower, scope))) {
				lower = step;
			}
			if (at >= value && (upper == null || at < at(upper, scope))) {
				upper = step;
			}
		}
		lower = lower == null ? upper : lower;
		upper = upper == null ? lower : upper;
		int from = at(lower, scope);
		int to = at(upper, scope);
		float share = to == from ? 0 : (float) (value - from) / (to - from);
		return new Step(lower.link("associatedColor"), upper.link("associatedColor"), share);
	}

	private int at(SpecElement step, Scope scope) {
		return expressions.number(step, "associatedValue", scope).orElse(0);
	}
}
