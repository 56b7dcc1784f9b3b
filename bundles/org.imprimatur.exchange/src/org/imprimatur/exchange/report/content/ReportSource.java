package org.imprimatur.exchange.report.content;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.imprimatur.exchange.export.ExportContext;
import org.imprimatur.exchange.export.ExportSettings;
import org.imprimatur.exchange.export.Rollout;
import org.imprimatur.exchange.report.ReportContext;
import org.imprimatur.model.Estate;
import org.imprimatur.validation.CheckResult;
import org.imprimatur.validation.DeviceSet;
import org.imprimatur.validation.Finding;
import org.imprimatur.validation.position.LicencePosition;
import org.imprimatur.validation.rule.Source;

/** What all parts of one report are made from. */
public final class ReportSource {

	private final ReportContext context;
	private final PictureForm pictures;
	private final Words words;
	private final Rollout rollout;
	private final LicencePosition position;
	private final Map<String, Source> sources = new HashMap<>();

	/**
	 * A report.
	 *
	 * @param pictures how its diagrams are drawn
	 */
	public ReportSource(ReportContext context, PictureForm pictures) {
		this.context = context;
		this.pictures = pictures;
		words = new Words(context.locale());
		rollout = Rollout.of(context.survey());
		position = LicencePosition.of(context.survey());
		context.book().sources().forEach(source -> sources.put(source.id(), source));
	}

	ReportContext context() {
		return context;
	}

	/** The same for exports, whose words reports use. */
	ExportContext export() {
		return new ExportContext(context.survey(), context.book(), context.locale(), context.stamp(), context.generator(),
				ExportSettings.DEFAULT);
	}

	PictureForm pictures() {
		return pictures;
	}

	/** Its words. */
	public Words words() {
		return words;
	}

	CheckResult result() {
		return context.survey().result();
	}

	/** The estate. */
	public Estate estate() {
		return result().estate();
	}

	LocalDate day() {
		return result().day();
	}

	Rollout rollout() {
		return rollout;
	}

	LicencePosition position() {
		return position;
	}

	/** Sources by their short names, a line each; short names that no source has stand for themselves. */
	String sources(List<String> ids) {
		return Words.lines(ids.stream().map(this::source).toArray(String[]::new));
	}

	private String source(String id) {
		Source source = sources.get(id);
		return source == null ? id : words.text("source", id, source.title(),
				source.published().map(Object::toString).orElse(""), source.published().isPresent() ? 1 : 0);
	}

	/** How many devices these findings concern; one that several concern counts once. */
	long devices(List<Finding> findings) {
		return DeviceSet.joined(findings.stream().map(Finding::devices)).size();
	}
}
