package org.imprimatur.exchange.export.table;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;

import org.imprimatur.exchange.export.ExportContext;
import org.imprimatur.exchange.export.PlannedDeployment;
import org.imprimatur.exchange.export.Rollout;
import org.imprimatur.exchange.export.table.Table.Rows;
import org.imprimatur.model.Activation;
import org.imprimatur.model.Agreement;
import org.imprimatur.model.Deployment;
import org.imprimatur.model.Element;
import org.imprimatur.model.Image;
import org.imprimatur.model.Key;
import org.imprimatur.model.catalogue.Catalogue;
import org.imprimatur.validation.rule.Labels;

/** The deployments. A key is named by its kind and its last five characters. */
final class DeploymentTable {

	/** A deployment and what is said of it. */
	private record Row(PlannedDeployment planned, DeploymentWords words) {

		Deployment deployment() {
			return planned.deployment();
		}

		<T> T image(Function<Image, T> part) {
			return of(deployment().getImage(), part);
		}

		<T> T key(Function<Key, T> part) {
			return of(deployment().getKey(), part);
		}

		private static <E, T> T of(E element, Function<E, T> part) {
			return Optional.ofNullable(element).map(part).orElse(null);
		}
	}

	private DeploymentTable() {
	}

	static Table<?> of(Rollout rollout, ExportContext context) {
		Catalogue catalogue = context.survey().result().catalogue();
		List<Row> rows = rollout.deployments().stream()
				.map(planned -> new Row(planned, DeploymentWords.of(planned, catalogue))).toList();
		ColumnList<Row> columns = new ColumnList<Row>() //
				.shared("plan", 24, row -> row.words().plan()) //
				.shared("wave", 24, row -> row.words().wave()) //
				.text("deployment", 32, row -> row.words().name()) //
				.text("deployment_id", 18, row -> row.words().id()) //
				.day("date", row -> row.words().date()) //
				.literal("purpose", 14, row -> row.deployment().getPurpose()) //
				.shared("image", 28, row -> row.words().image()) //
				.shared("product", 28, row -> row.words().product()) //
				.shared("image_language", 10, row -> row.image(Image::getLanguage)) //
				.list("display_languages", 14, row -> row.deployment().getLanguages()) //
				.shared("agreement", 24, row -> name(row.image(Image::getAgreement))) //
				.shared("agreement_number", 16, row -> number(row.image(Image::getAgreement))) //
				.literal("activation", 16, row -> method(row.deployment().getActivation())) //
				.shared("key", 24, row -> name(row.deployment().getKey())) //
				.literal("key_kind", 20, row -> row.key(Key::getKind)) //
				.shared("key_last_five", 12, row -> row.key(Key::getLastFive)) //
				.list("groups", 28, row -> row.deployment().getGroups().stream().map(Labels::name).toList()) //
				.count("devices", row -> row.planned().devices().size()) //
				.count("devices_blocked", row -> row.planned().blocked()) //
				.standing(row -> row.planned().standing()) //
				.text("note", 40, row -> row.deployment().getNote());
		return new Table<>(TableId.DEPLOYMENTS, columns.columns(), rows.size(), Rows.of(rows));
	}

	private static String name(Element element) {
		return element == null ? "" : Labels.name(element);
	}

	private static String number(Agreement agreement) {
		return agreement == null ? "" : agreement.getNumber();
	}

	private static Enum<?> method(Activation activation) {
		return activation == null ? null : activation.getMethod();
	}
}
