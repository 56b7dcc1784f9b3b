package org.imprimatur.exchange.export.calendar;

import java.nio.charset.StandardCharsets;
import java.util.StringJoiner;
import java.util.UUID;

import org.imprimatur.exchange.Messages;
import org.imprimatur.exchange.export.ExportContext;
import org.imprimatur.exchange.export.PlannedDeployment;
import org.imprimatur.exchange.export.PlannedWave;
import org.imprimatur.exchange.export.SafeText;
import org.imprimatur.model.Image;
import org.imprimatur.validation.rule.Labels;

/** What the event of a wave says. */
final class EventText {

	private final ExportContext context;
	private final Messages messages;

	EventText(ExportContext context) {
		this.context = context;
		this.messages = context.messages();
	}

	/** An id that depends on the ids of estate, plan and wave only, so that calendars update the event they have. */
	String uid(PlannedWave wave) {
		String path = context.survey().result().estate().getId() + "/" + wave.plan().getId() + "/"
				+ wave.wave().getId();
		return UUID.nameUUIDFromBytes(path.getBytes(StandardCharsets.UTF_8)) + "@imprimatur.org";
	}

	String summary(PlannedWave wave) {
		return SafeText.of(messages.text("event.summary", Labels.name(wave.plan()), Labels.name(wave.wave()),
				wave.devices()));
	}

	/** A line a deployment. */
	String description(PlannedWave wave) {
		StringJoiner lines = new StringJoiner("\n");
		for (PlannedDeployment planned : wave.deployments()) {
			Image image = planned.deployment().getImage();
			lines.add(SafeText.of(messages.text("event.deployment", Labels.name(planned.deployment()),
					image == null ? "–" : Labels.name(image), planned.devices().size(),
					context.label(planned.standing().verdict()))));
		}
		if (wave.blocked() > 0) {
			lines.add(messages.text("event.blocked", wave.blocked()));
		}
		return lines.toString();
	}
}
