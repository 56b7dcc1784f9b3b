package org.imprimatur.validation.fix;

import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

import org.imprimatur.model.DeviceGroup;
import org.imprimatur.model.EditDistance;
import org.imprimatur.model.fleet.DeviceColumn;

/** Writes the column of a criterion as fleets name it, where the name is nearly right. */
final class CorrectColumn implements FixMaker {

	private static final int SLIPS = 3;

	@Override
	public Stream<QuickFix> make(FixCase at, FixEntry entry) {
		DeviceGroup group = (DeviceGroup) at.finding().element();
		String wrong = at.argument(1).toString();
		return Stream.of(DeviceColumn.values()).map(DeviceColumn::header)
				.filter(header -> EditDistance.between(header, wrong) <= SLIPS)
				.sorted(Comparator.comparingInt(header -> EditDistance.between(header, wrong))).limit(1)
				.map(header -> QuickFix.ofPlan(entry.id(), group, List.of(), List.of(group, wrong, header), List.of(),
						(scene, answers) -> scene.of(group).getCriteria().stream()
								.filter(criterion -> wrong.equals(Objects.requireNonNullElse(criterion.getColumn(), "")))
								.forEach(criterion -> criterion.setColumn(header))));
	}
}
