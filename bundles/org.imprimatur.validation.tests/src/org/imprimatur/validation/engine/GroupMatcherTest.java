package org.imprimatur.validation.engine;

import static org.assertj.core.api.Assertions.assertThat;

import org.imprimatur.model.Criterion;
import org.imprimatur.model.Device;
import org.imprimatur.model.DeviceGroup;
import org.imprimatur.model.ImprimaturFactory;
import org.imprimatur.model.fleet.DeviceColumn;
import org.junit.jupiter.api.Test;

/** A group takes the devices it lists, and those that fulfil all its criteria. */
class GroupMatcherTest {

	private final DeviceGroup group = ImprimaturFactory.eINSTANCE.createDeviceGroup();
	private final Device device = ImprimaturFactory.eINSTANCE.createDevice();

	GroupMatcherTest() {
		DeviceColumn.SERIAL.set(device, "5CG0001");
		DeviceColumn.NAME.set(device, "PC-TOKYO-17");
		DeviceColumn.MODEL.set(device, "Latitude 5450");
		DeviceColumn.SITE.set(device, "Sendai");
	}

	private GroupMatcherTest where(String column, String value, boolean not) {
		Criterion criterion = ImprimaturFactory.eINSTANCE.createCriterion();
		criterion.setColumn(column);
		criterion.setValue(value);
		criterion.setNot(not);
		group.getCriteria().add(criterion);
		return this;
	}

	private GroupMatcherTest where(String column, String value) {
		return where(column, value, false);
	}

	private boolean belongs() {
		GroupMatcher matcher = new GroupMatcher(group);
		boolean mayHold = matcher.mayHold(device.getProfile());
		return matcher.asksDevices() ? matcher.holds(device, mayHold) : mayHold;
	}

	@Test
	void takesNothingWithoutSerialsAndCriteria() {
		assertThat(belongs()).isFalse();
	}

	@Test
	void takesWhatItLists() {
		group.getSerials().add("5CG0001");
		assertThat(belongs()).isTrue();
	}

	@Test
	void takesWhatItListsWhateverTheCriteriaSay() {
		group.getSerials().add("5CG0001");
		assertThat(where("site", "Nagoya").belongs()).isTrue();
	}

	@Test
	void doesNotTakeAllForListingSome() {
		group.getSerials().add("5CG0002");
		assertThat(belongs()).isFalse();
	}

	@Test
	void comparesWithoutCase() {
		assertThat(where("Site", "SENDAI").belongs()).isTrue();
	}

	@Test
	void asksForTheWholeValue() {
		assertThat(where("model", "Latitude").belongs()).isFalse();
	}

	@Test
	void readsAnAsteriskAsAnyCharacters() {
		assertThat(where("model", "lat*50").belongs()).isTrue();
	}

	@Test
	void readsOtherSignsAsTheyStand() {
		assertThat(where("model", "Latitude .450*").belongs()).isFalse();
	}

	@Test
	void asksForAllCriteria() {
		assertThat(where("site", "Sendai").where("model", "Precision*").belongs()).isFalse();
	}

	@Test
	void turnsACriterionRound() {
		assertThat(where("site", "Nagoya", true).belongs()).isTrue();
	}

	@Test
	void readsAnEmptyValueAsNothingRecorded() {
		assertThat(where("department", "").belongs()).isTrue();
	}

	@Test
	void asksEachDeviceAboutColumnsOfItsOwn() {
		assertThat(where("name", "PC-TOKYO-*").where("site", "Sendai").belongs()).isTrue();
	}

	@Test
	void leavesOutADeviceWhoseOwnColumnSaysNo() {
		assertThat(where("name", "PC-OSAKA-*").where("site", "Sendai").belongs()).isFalse();
	}

	@Test
	void takesNothingByAColumnItDoesNotKnow() {
		assertThat(where("colour", "*").belongs()).isFalse();
	}

	@Test
	void takesNothingWhenOneOfItsColumnsIsNotKnown() {
		assertThat(where("site", "Sendai").where("colour", "red", true).belongs()).isFalse();
	}
}
