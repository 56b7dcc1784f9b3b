package org.imprimatur.model.catalogue;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

import org.imprimatur.model.Channel;

/** The marks by which Windows tells how a licence was sold. */
final class Channels {

	private final List<Mark> marks;

	/**
	 * @param text      the mark; an asterisk stands for any characters
	 * @param productId whether it is a mark in a product id rather than the name of a key channel
	 */
	private record Mark(String text, boolean productId, Channel channel, Pattern pattern) {

		static Mark of(JsonEntry entry) {
			String text = entry.text("mark");
			boolean productId = entry.flag("productId");
			String regex = Pattern.quote(text.toUpperCase(Locale.ROOT)).replace("*", "\\E.*\\Q");
			entry.texts("sources");
			return new Mark(text, productId, entry.literal(Channel.class, "channel"), Pattern.compile(regex));
		}
	}

	Channels(List<CatalogueFile> layers) {
		marks = Section.read(layers, CatalogueSections.CHANNELS, Mark::of, Mark::text).stream()
				.sorted(Comparator.comparing((Mark mark) -> mark.text().length()).reversed()).toList();
	}

	/** The channel that a description names ("Windows(R) Operating System, OEM_DM channel"). */
	Optional<Channel> ofDescription(String text) {
		String[] words = (text == null ? "" : text).toUpperCase(Locale.ROOT).split("[\\s,;\\[\\]]+");
		return marks.stream().filter(mark -> !mark.productId())
				.filter(mark -> List.of(words).stream().anyMatch(word -> mark.pattern().matcher(word).matches()))
				.map(Mark::channel).findFirst();
	}

	/** The channel that a product id tells (00330-50000-00000-AAOEM). */
	Optional<Channel> ofProductId(String text) {
		String id = (text == null ? "" : text).strip().toUpperCase(Locale.ROOT);
		return marks.stream().filter(mark -> mark.productId() && mark.pattern().matcher(id).matches())
				.map(Mark::channel).findFirst();
	}
}
