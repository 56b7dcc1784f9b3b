package org.imprimatur.design.view;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.imprimatur.model.Channel;
import org.imprimatur.model.fleet.DeviceColumn;
import org.imprimatur.validation.facts.DeploymentFacts;
import org.imprimatur.validation.facts.DeviceFacts;
import org.imprimatur.validation.facts.ProductFacts;
import org.imprimatur.validation.rule.Labels;

/** Tells licence profiles apart that agree in licence, channel, maker and model: by the columns in which they differ. */
final class ProfileDifferences {

	private static final List<DeviceColumn> SHARED = Arrays.stream(DeviceColumn.values()).filter(DeviceColumn::isShared)
			.toList();

	private final Map<List<Object>, Set<DeviceColumn>> columns = new HashMap<>();

	/** Those of all profiles that are shown together. */
	ProfileDifferences(List<DeploymentFacts.Cell> profiles) {
		profiles.stream().collect(Collectors.groupingBy(ProfileDifferences::look)).forEach((look, alike) -> {
			if (alike.size() > 1) {
				columns.put(look, differing(alike));
			}
		});
	}

	private static List<Object> look(DeploymentFacts.Cell cell) {
		DeviceFacts device = cell.device();
		return List.of(device.windows().map(ProductFacts::label).orElse("none"),
				device.windows().map(ProductFacts::channel).orElse(Channel.NONE), device.manufacturer(),
				device.profile().get(DeviceColumn.MODEL));
	}

	private static Set<DeviceColumn> differing(List<DeploymentFacts.Cell> alike) {
		Set<DeviceColumn> differing = EnumSet.noneOf(DeviceColumn.class);
		SHARED.stream().filter(column -> alike.stream().map(cell -> cell.profile().device().get(column)).distinct()
				.count() > 1).forEach(differing::add);
		return differing;
	}

	/** What sets a profile apart, in a line; empty when licence, channel, maker and model do. */
	String of(DeploymentFacts.Cell cell, Wording wording) {
		Set<DeviceColumn> differing = columns.get(look(cell));
		if (differing == null) {
			return "";
		}
		Stream<String> cells = differing.stream().map(column -> column.header() + ": "
				+ (cell.profile().device().get(column).isEmpty() ? "–" : cell.profile().device().get(column)));
		Stream<String> others = Stream.concat(cell.profile().circumstances().stream().sorted().map(wording::word),
				cell.profile().coverage().stream().map(Labels::name).sorted());
		return Wording.line(Stream.concat(cells, others).toArray(String[]::new));
	}
}
