package org.imprimatur.validation.proposal;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.util.EcoreUtil;
import org.imprimatur.model.Criterion;
import org.imprimatur.model.DeviceGroup;
import org.imprimatur.model.ImprimaturFactory;
import org.imprimatur.model.fleet.DeviceColumn;
import org.imprimatur.validation.rule.Labels;

/**
 * A device group of a proposal.
 *
 * @param existing   the group of the estate that fits exactly; empty for a new one
 * @param base       whose criteria a new one begins with, if any
 * @param conditions what more a new one asks of devices
 * @param serials    the devices that a new one lists
 * @param size       how many devices it has
 */
public record ProposedGroup(Optional<DeviceGroup> existing, Optional<DeviceGroup> base, List<Condition> conditions,
		List<String> serials, int size) {

	/**
	 * One condition of a new group.
	 *
	 * @param column the column
	 * @param value  the value wanted
	 * @param not    whether any other value is wanted
	 */
	public record Condition(DeviceColumn column, String value, boolean not) {

		private String label() {
			return (not ? "≠ " : "") + (value.isEmpty() ? "–" : value);
		}
	}

	static ProposedGroup of(DeviceGroup existing, int size) {
		return new ProposedGroup(Optional.of(existing), Optional.empty(), List.of(), List.of(), size);
	}

	static ProposedGroup listing(List<String> serials) {
		return new ProposedGroup(Optional.empty(), Optional.empty(), List.of(), List.copyOf(serials), serials.size());
	}

	/** What it is called, apart from the image that it gets. */
	public String label() {
		return existing.map(Labels::name).orElseGet(() -> Stream.concat(base.map(Labels::name).stream(),
				conditions.stream().filter(it -> !it.value().equals("*")).map(Condition::label))
				.collect(Collectors.joining(" · ")));
	}

	DeviceGroup create(String name) {
		DeviceGroup group = ImprimaturFactory.eINSTANCE.createDeviceGroup();
		group.setName(name);
		base.ifPresent(it -> group.getCriteria().addAll(EcoreUtil.copyAll(it.getCriteria())));
		for (Condition condition : conditions) {
			Criterion criterion = ImprimaturFactory.eINSTANCE.createCriterion();
			criterion.setColumn(condition.column().header());
			criterion.setValue(condition.value());
			criterion.setNot(condition.not());
			group.getCriteria().add(criterion);
		}
		group.getSerials().addAll(serials);
		return group;
	}
}
