package org.imprimatur.exchange.seal;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;

import org.eclipse.emf.ecore.EObject;
import org.imprimatur.exchange.export.SafeText;
import org.imprimatur.model.Element;
import org.imprimatur.model.Estate;
import org.imprimatur.model.Evidence;
import org.imprimatur.model.Waiver;
import org.imprimatur.model.fleet.DeviceColumn;
import org.imprimatur.validation.CheckResult;
import org.imprimatur.validation.Finding;
import org.imprimatur.validation.Fingerprint;
import org.imprimatur.validation.LicenceProfile;
import org.imprimatur.validation.Regrading;
import org.imprimatur.validation.Settlement;
import org.imprimatur.validation.Severity;
import org.imprimatur.validation.rule.Labels;
import org.imprimatur.validation.rule.RuleBook;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonPrimitive;

/** What a seal says of a check, as {@code seal.schema.json} beside this class describes it. */
final class Snapshot {

	private static final int FORMAT = 1;

	private final RuleBook book;

	Snapshot(RuleBook book) {
		this.book = book;
	}

	/**
	 * The content of a seal.
	 *
	 * @param plan   where the plan is, from the seal's folder
	 * @param inputs the files that were read
	 */
	JsonObject of(CheckResult result, SealStamp stamp, String plan, List<SealedInput> inputs) {
		JsonObject content = new JsonObject();
		content.addProperty("format", FORMAT);
		content.add("sealed", sealed(stamp));
		content.addProperty("day", result.day().toString());
		JsonObject versions = new JsonObject();
		versions.addProperty("imprimatur", stamp.version());
		versions.addProperty("catalogue", result.catalogue().version());
		content.add("versions", versions);
		JsonObject of = element(result.estate());
		of.addProperty("file", plan);
		content.add("plan", of);
		content.add("inputs", array(inputs, Snapshot::input));
		content.add("counts", counts(result));
		content.add("findings", array(result.findings(), this::finding));
		content.add("evidence", array(result.estate().getEvidence(), Snapshot::evidence));
		content.add("waivers", array(result.estate().getWaivers(), Snapshot::waiver));
		content.add("regradings", array(result.settings().regradings().values().stream()
				.sorted(Comparator.comparing(Regrading::rule)).toList(), Snapshot::regrading));
		return content;
	}

	private static JsonObject sealed(SealStamp stamp) {
		JsonObject sealed = new JsonObject();
		sealed.addProperty("at", stamp.at().toString());
		sealed.addProperty("user", stamp.user());
		put(sealed, "by", stamp.by());
		return sealed;
	}

	private static JsonObject input(SealedInput input) {
		JsonObject object = new JsonObject();
		object.addProperty("role", literal(input.role()));
		object.addProperty("file", input.file());
		object.addProperty("size", input.size());
		object.addProperty("sha256", input.sha256());
		return object;
	}

	private static JsonObject counts(CheckResult result) {
		JsonObject counts = new JsonObject();
		counts.addProperty("deployments", result.deployments());
		counts.addProperty("devices", result.devices());
		counts.addProperty("profiles", result.profiles());
		for (Severity severity : Severity.values()) {
			counts.addProperty(literal(severity), result.findings().stream()
					.filter(finding -> finding.isOpen() && finding.severity() == severity).count());
		}
		return counts;
	}

	private JsonObject finding(Finding finding) {
		JsonObject object = new JsonObject();
		object.addProperty("id", Fingerprint.of(finding));
		object.addProperty("rule", finding.rule());
		put(object, "variant", finding.message().variant());
		object.addProperty("severity", literal(finding.severity()));
		object.addProperty("open", finding.isOpen());
		JsonObject message = new JsonObject();
		put(message, "en", book.text(finding, Locale.ENGLISH));
		put(message, "ja", book.text(finding, Locale.JAPANESE));
		object.add("message", message);
		object.add("where", element(finding.element()));
		put(object, "path", path(finding.element()));
		finding.profile().ifPresent(profile -> object.add("profile", profile(profile)));
		object.addProperty("devices", finding.devices().size());
		finding.settlement().ifPresent(settlement -> object.add("settlement", settlement(settlement)));
		return object;
	}

	private static String path(Element element) {
		EObject owner = element.eContainer();
		return owner instanceof Element above && !(above instanceof Estate)
				? path(above) + " › " + Labels.name(element) : Labels.name(element);
	}

	private static JsonObject profile(LicenceProfile profile) {
		JsonObject columns = new JsonObject();
		for (DeviceColumn column : DeviceColumn.values()) {
			if (column.isShared()) {
				put(columns, column.header(), profile.device().get(column));
			}
		}
		return columns;
	}

	private static JsonObject settlement(Settlement settlement) {
		JsonObject object = element(settlement.by());
		put(object, "expires", settlement.expires().orElse(null));
		object.addProperty("expired", settlement.expired());
		object.addProperty("incomplete", settlement.incomplete());
		return object;
	}

	private static JsonObject evidence(Evidence evidence) {
		JsonObject object = element(evidence);
		object.addProperty("kind", literal(evidence.getKind()));
		object.add("about", array(evidence.getAbout(), Snapshot::element));
		object.add("satisfies", array(evidence.getSatisfies(), JsonPrimitive::new));
		put(object, "reference", evidence.getReference());
		put(object, "sha256", evidence.getSha256());
		put(object, "date", evidence.getDate());
		put(object, "expires", evidence.getExpires());
		put(object, "recordedBy", evidence.getRecordedBy());
		return object;
	}

	private static JsonObject waiver(Waiver waiver) {
		JsonObject object = element(waiver);
		put(object, "rule", waiver.getRule());
		object.add("scope", array(waiver.getScope(), Snapshot::element));
		put(object, "approver", waiver.getApprover());
		put(object, "reason", waiver.getReason());
		put(object, "date", waiver.getDate());
		put(object, "expires", waiver.getExpires());
		return object;
	}

	private static JsonObject regrading(Regrading regrading) {
		JsonObject object = new JsonObject();
		object.addProperty("rule", regrading.rule());
		object.addProperty("severity", regrading.severity().map(Snapshot::literal).orElse("off"));
		object.addProperty("reason", regrading.reason());
		return object;
	}

	private static JsonObject element(Element element) {
		JsonObject object = new JsonObject();
		object.addProperty("type", element.eClass().getName());
		put(object, "id", element.getId());
		put(object, "name", element.getName());
		return object;
	}

	private static <T> JsonArray array(Collection<? extends T> values, Function<T, JsonElement> form) {
		JsonArray array = new JsonArray();
		values.forEach(value -> array.add(form.apply(value)));
		return array;
	}

	/** Adds a text that people typed, without any product key. */
	private static void put(JsonObject object, String name, Object value) {
		if (value != null && !value.toString().isEmpty()) {
			object.addProperty(name, SafeText.of(value.toString()));
		}
	}

	private static String literal(Enum<?> literal) {
		return literal.name().toLowerCase(Locale.ROOT);
	}
}
