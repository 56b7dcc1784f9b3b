package org.imprimatur.design.services;

import static org.imprimatur.design.view.Wording.line;
import static org.imprimatur.design.view.Wording.lines;

import java.util.List;

import org.imprimatur.design.view.Compatibility;
import org.imprimatur.design.view.EstateView;
import org.imprimatur.design.view.Verdict;
import org.imprimatur.design.view.Wording;
import org.imprimatur.model.Deployment;
import org.imprimatur.model.Device;
import org.imprimatur.model.Element;
import org.imprimatur.model.Estate;
import org.imprimatur.model.Image;
import org.imprimatur.model.Wave;
import org.imprimatur.model.fleet.DeviceColumn;
import org.imprimatur.validation.facts.DeploymentFacts;
import org.imprimatur.validation.facts.DeviceFacts;
import org.imprimatur.validation.rule.Labels;
import org.imprimatur.validation.rule.RuleBook;

/** What the compatibility matrix and the table of deployments show. A device stands for its licence profile. */
public final class TableServices {

	/** Title of the matrix; tells how many profiles are left out. */
	public String matrixTitle(Estate self) {
		Compatibility table = EstateView.of(self).compatibility();
		Wording wording = Wording.of(self);
		return table.left() == 0 ? wording.text("title.matrix", Labels.name(self))
				: wording.text("title.matrix.cut", Labels.name(self), table.devices().size(), table.left());
	}

	/** Devices that stand for the licence profiles. */
	public List<Device> licenceProfiles(Estate self) {
		return EstateView.of(self).compatibility().devices();
	}

	/** All images, for a device that stands for a licence profile. */
	public List<Image> imagesFor(Device self) {
		return List.copyOf(estate(self).getImages());
	}

	private static Estate estate(Device device) {
		return EstateView.of(device).survey().result().estate();
	}

	/** Licence, channel, maker and number of devices, and what sets them apart from others that are alike in these. */
	public String profileLabel(Device self) {
		Wording wording = Wording.of(self);
		DeploymentFacts.Cell cell = EstateView.of(self).compatibility().profile(self);
		DeviceFacts facts = cell.device();
		return lines(
				line(wording.licence(facts.windows()),
						facts.windows().map(licence -> wording.word(licence.channel())).orElse("")),
				line(facts.manufacturer(), facts.profile().get(DeviceColumn.MODEL),
						wording.devices(cell.devices().size())),
				EstateView.of(self).compatibility().difference(self, wording));
	}

	/** Whether a cell tells nothing, since the image has no product. */
	public boolean isUnchecked(Image self, Device device) {
		return is(Verdict.UNCHECKED, self, device);
	}

	/** Whether the image may go onto such devices. */
	public boolean isAllowed(Image self, Device device) {
		return is(Verdict.CLEAN, self, device);
	}

	/** Whether it may, by evidence or waiver. */
	public boolean isSettled(Image self, Device device) {
		return is(Verdict.SETTLED, self, device);
	}

	/** Whether it may, with consequences. */
	public boolean hasConsequences(Image self, Device device) {
		return is(Verdict.ADVICE, self, device);
	}

	/** Whether it may, but will bite. */
	public boolean willBite(Image self, Device device) {
		return is(Verdict.WARN, self, device);
	}

	/** Whether it is to be confirmed. */
	public boolean isToConfirm(Image self, Device device) {
		return is(Verdict.CONFIRM, self, device);
	}

	/** Whether it is forbidden. */
	public boolean isForbidden(Image self, Device device) {
		return is(Verdict.ERROR, self, device);
	}

	private static boolean is(Verdict verdict, Image image, Device device) {
		return EstateView.of(image).compatibility().answer(image, device).verdict() == verdict;
	}

	/** The verdict on an image on such devices, and the rule that weighs most. */
	public String cellLabel(Image self, Device device) {
		Wording wording = Wording.of(self);
		Compatibility.Answer answer = EstateView.of(self).compatibility().answer(self, device);
		return lines(wording.text("verdict." + answer.verdict().key()), answer.reason().map(finding -> finding.rule() + " "
				+ RuleBook.installed().title(finding.rule(), wording.locale())).orElse(""));
	}

	/** Title of the table of deployments. */
	public String deploymentsTitle(Estate self) {
		return Wording.of(self).text("title.deployments", Labels.name(self));
	}

	/** An element's name. */
	public String nameOf(Element self) {
		return Labels.name(self);
	}

	/** Name of a deployment's image. */
	public String imageOf(Deployment self) {
		return name(self.getImage());
	}

	/** Names of a deployment's groups. */
	public String groupsOf(Deployment self) {
		return line(self.getGroups().stream().map(Labels::name).toArray(String[]::new));
	}

	/** Key and way of activation. */
	public String activationOf(Deployment self) {
		return line(name(self.getKey()), name(self.getActivation()));
	}

	private static String name(Element element) {
		return element == null ? "" : Labels.name(element);
	}

	/** Day of a deployment. */
	public String dayOf(Deployment self) {
		return DeploymentFacts.date(self).map(Wording.of(self)::day).orElse("");
	}

	/** Number of devices of a deployment or a wave. */
	public String devicesOf(Element self) {
		return Wording.of(self).number(
				self instanceof Wave wave ? PlanServices.devices(wave) : PlanServices.devices((Deployment) self));
	}

	/** Head of the column of images. */
	public String columnImage(Estate self) {
		return Wording.of(self).text("column.image");
	}

	/** Head of the column of groups. */
	public String columnGroups(Estate self) {
		return Wording.of(self).text("column.groups");
	}

	/** Head of the column of numbers of devices. */
	public String columnDevices(Estate self) {
		return Wording.of(self).text("column.devices");
	}

	/** Head of the column of days. */
	public String columnDay(Estate self) {
		return Wording.of(self).text("column.day");
	}

	/** Head of the column of keys and ways of activation. */
	public String columnActivation(Estate self) {
		return Wording.of(self).text("column.activation");
	}

	/** Head of the column of notes. */
	public String columnNote(Estate self) {
		return Wording.of(self).text("column.note");
	}

	/** Head of the column of verdicts. */
	public String columnVerdict(Estate self) {
		return Wording.of(self).text("column.verdict");
	}
}
