package org.imprimatur.validation.position;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

import org.imprimatur.model.Family;
import org.imprimatur.model.Metric;
import org.imprimatur.model.Servicing;
import org.imprimatur.model.catalogue.Catalogue;
import org.imprimatur.model.catalogue.Release;

/**
 * Sets entitlements against consumption. Volume licences cover older releases too (DOMAIN 2.2), so what newer ones have
 * over fills the gaps of older ones of the same edition, the next newer one first.
 */
final class Balance {

	private Balance() {
	}

	static List<PositionLine> of(Entitlements entitlements, Consumption consumption, Catalogue catalogue) {
		Set<Item> items = new LinkedHashSet<>(entitlements.holdings().keySet());
		items.addAll(consumption.items());
		List<PositionLine> lines = new ArrayList<>();
		items.forEach(item -> lines.add(new PositionLine(item, entitlements.holdings().getOrDefault(item, List.of()),
				consumption.uses(item), 0, 0, item.user().isPresent() || item.metric() == Metric.DEVICE)));
		lines.sort(Comparator.<PositionLine, Family>comparing(line -> line.item().family())
				.thenComparing(line -> line.item().user().map(Enum::ordinal).orElse(-1))
				.thenComparing(line -> line.item().edition()).thenComparing(line -> order(line.item(), catalogue))
				.thenComparing(line -> line.item().metric()));
		coverOlder(lines);
		return List.copyOf(lines);
	}

	private static int order(Item item, Catalogue catalogue) {
		return catalogue.release(item.family(), Servicing.UNKNOWN, item.release()).map(Release::order).orElse(0);
	}

	/** Lines of one edition stand together, the oldest release first. */
	private static void coverOlder(List<PositionLine> lines) {
		for (int older = 0; older < lines.size(); older++) {
			for (int newer = older + 1; newer < lines.size() && sameEdition(lines.get(older), lines.get(newer)); newer++) {
				long lent = Math.min(lines.get(older).shortfall(), lines.get(newer).surplus());
				if (lent > 0) {
					PositionLine to = lines.get(older);
					PositionLine from = lines.get(newer);
					lines.set(older, new PositionLine(to.item(), to.holdings(), to.uses(), to.fromNewer() + lent,
							to.toOlder(), to.countable()));
					lines.set(newer, new PositionLine(from.item(), from.holdings(), from.uses(), from.fromNewer(),
							from.toOlder() + lent, from.countable()));
				}
			}
		}
	}

	private static boolean sameEdition(PositionLine one, PositionLine other) {
		return !one.item().release().isEmpty() && one.item().family() == other.item().family()
				&& one.item().metric() == Metric.DEVICE && other.item().metric() == Metric.DEVICE
				&& one.item().edition().equals(other.item().edition());
	}
}
