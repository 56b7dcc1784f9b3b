package org.imprimatur.validation.cases;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

import org.imprimatur.model.Device;
import org.imprimatur.model.Estate;
import org.imprimatur.model.Fleet;
import org.imprimatur.model.catalogue.Catalogue;
import org.imprimatur.validation.engine.CheckOptions;
import org.imprimatur.validation.CheckResult;
import org.imprimatur.validation.Regrading;
import org.imprimatur.validation.RuleSettings;
import org.imprimatur.validation.Severity;
import org.imprimatur.validation.engine.Checker;
import org.imprimatur.validation.rule.RuleBook;

/**
 * An estate that statements describe, separated by semicolons or line ends:
 * <ul>
 * <li>{@code image.language=en-US} sets a feature, {@code image.languagePacks+=en-US} adds to one, {@code -=} removes.
 * Several values are separated by blanks, none clears it. A reference is given by the name of its target.
 * <li>The first mention of an element creates it: {@code kmsHost}, {@code product_key}, {@code agreement2} are of the
 * class their names begin with, and stand in the newest element that can contain them.
 * <li>{@code agreement2=agreement} copies all but what that contains.
 * <li>{@code devices=200} sets how many devices there are, new ones made like the last; {@code device.model=X} sets a
 * column of all of them, {@code device2.model=X} of the second.
 * <li>{@code date=2026-12-01} is the first day of every wave and the day of the check.
 * <li>{@code RIM-901=OFF}, {@code RIM-901=INFO} are decisions of the project about a rule.
 * </ul>
 */
public final class Situation {

	private static final String BASE = base();

	private final Elements elements = new Elements();
	private final Devices devices = new Devices();
	private final Map<String, Regrading> regradings = new HashMap<>();
	private LocalDate date;

	private Situation() {
		estate().getFleets().add(devices.fleet());
	}

	/** The base of DOMAIN 11, described in {@code base.txt}, with these changes. */
	public static Situation of(String changes) {
		return new Situation().apply(BASE).apply(changes);
	}

	private static String base() {
		try (InputStream in = Situation.class.getResourceAsStream("base.txt")) {
			return new String(in.readAllBytes(), StandardCharsets.UTF_8);
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		}
	}

	/** Applies more statements. */
	public Situation apply(String changes) {
		Statement.parse(changes).forEach(this::apply);
		return this;
	}

	private void apply(Statement statement) {
		String subject = statement.subject();
		if (subject.equals("date")) {
			setDate(LocalDate.parse(statement.value()));
		} else if (subject.startsWith("RIM-")) {
			Optional<Severity> severity = statement.value().equals("OFF") ? Optional.empty()
					: Optional.of(Severity.valueOf(statement.value()));
			regradings.put(subject, new Regrading(subject, severity, "The row says so"));
		} else if (subject.matches(Devices.SUBJECT)) {
			devices.apply(statement);
		} else {
			elements.apply(statement);
		}
	}

	private void setDate(LocalDate day) {
		date = day;
		estate().getPlans().stream().flatMap(plan -> plan.getWaves().stream())
				.forEach(wave -> wave.setStart(day));
	}

	/** The estate as it stands. */
	public Estate estate() {
		return elements.estate();
	}

	/** Its one fleet. */
	public Fleet fleet() {
		return devices.fleet();
	}

	/** The device of that number, from 1. */
	public Device device(int number) {
		return devices.get(number);
	}

	/** What statements call so. */
	public <T> T get(Class<T> type, String name) {
		return type.cast(elements.get(name));
	}

	/** The shipped catalogue, the installed rules, the project's decisions and the day. */
	public CheckOptions options() {
		return new CheckOptions(Catalogue.shipped(), RuleBook.installed(), new RuleSettings(regradings), date);
	}

	/** Checks the estate. */
	public CheckResult check() {
		return Checker.check(estate(), options());
	}
}
