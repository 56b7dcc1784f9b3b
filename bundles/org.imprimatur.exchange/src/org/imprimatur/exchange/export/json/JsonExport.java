package org.imprimatur.exchange.export.json;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

import org.imprimatur.exchange.export.ExportContext;
import org.imprimatur.exchange.export.ExportOption;
import org.imprimatur.exchange.export.PlanExport;
import org.imprimatur.exchange.export.SafeText;
import org.imprimatur.exchange.export.table.Column;
import org.imprimatur.exchange.export.table.PlanTables;
import org.imprimatur.exchange.export.table.RowProgress;
import org.imprimatur.exchange.export.table.Table;
import org.imprimatur.model.Estate;
import org.imprimatur.model.io.AtomicFile;
import org.imprimatur.model.io.Progress;
import org.imprimatur.validation.CheckResult;
import org.imprimatur.validation.rule.Labels;

import com.google.gson.FormattingStyle;
import com.google.gson.stream.JsonWriter;

/** All tables in one JSON document. What a row has no value for is left out of its object. */
public final class JsonExport implements PlanExport {

	/** Grows when a program that reads the older form could not read the newer one. */
	private static final int FORMAT = 1;

	/** The JSON writer hands over single characters. */
	private static final int BUFFER = 1 << 16;

	private static final String SCHEMA = "plan.schema.json";

	@Override
	public String id() {
		return "json";
	}

	@Override
	public String extension() {
		return "json";
	}

	@Override
	public Set<ExportOption> options() {
		return EnumSet.noneOf(ExportOption.class);
	}

	/** The JSON schema of what is written. */
	public static String schema() throws IOException {
		try (InputStream in = JsonExport.class.getResourceAsStream(SCHEMA)) {
			return new String(in.readAllBytes(), StandardCharsets.UTF_8);
		}
	}

	@Override
	public void write(ExportContext context, Path target, Progress progress) throws IOException {
		List<Table<?>> tables = new PlanTables(context).all();
		AtomicFile.write(target, out -> write(context, tables, out, RowProgress.of(tables, progress)));
	}

	private static void write(ExportContext context, Collection<Table<?>> tables, OutputStream out,
			RowProgress progress) throws IOException {
		Writer text = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8), BUFFER);
		JsonWriter json = new JsonWriter(text);
		json.setFormattingStyle(FormattingStyle.COMPACT.withNewline("\n"));
		json.setHtmlSafe(false);
		json.beginObject();
		head(context, json);
		for (Table<?> table : tables) {
			json.name(table.id().id()).beginArray();
			rows(table, json, progress);
			json.endArray();
		}
		json.endObject();
		json.flush();
		text.write('\n');
		text.flush();
	}

	private static void head(ExportContext context, JsonWriter json) throws IOException {
		CheckResult result = context.survey().result();
		Estate estate = result.estate();
		json.name("format").value(FORMAT).name("generator").value(context.generator()).name("generated")
				.value(context.stamp().toString()).name("language").value(context.locale().getLanguage())
				.name("day").value(result.day().toString()).name("catalogue").value(result.catalogue().version());
		json.name("estate").beginObject().name("id").value(estate.getId()).name("name")
				.value(SafeText.of(Labels.name(estate))).endObject();
	}

	private static <R> void rows(Table<R> table, JsonWriter json, RowProgress progress) throws IOException {
		table.rows().each(row -> {
			progress.next();
			json.beginObject();
			for (Column<R> column : table.columns()) {
				value(column.key(), column.value().apply(row), json);
			}
			json.endObject();
		});
	}

	private static void value(String name, Object value, JsonWriter json) throws IOException {
		switch (value) {
		case null -> {
		}
		case String text when text.isEmpty() -> {
		}
		case List<?> texts when texts.isEmpty() -> {
		}
		case Integer count -> json.name(name).value(count);
		case Enum<?> literal -> json.name(name).value(literal.name().toLowerCase(Locale.ROOT));
		case List<?> texts -> {
			json.name(name).beginArray();
			for (Object text : texts) {
				json.value(text.toString());
			}
			json.endArray();
		}
		default -> json.name(name).value(value.toString());
		}
	}
}
