package org.imprimatur.cli;

import java.io.IOException;
import java.util.List;

import org.imprimatur.cli.text.Ink;
import org.imprimatur.cli.text.Sheet;
import org.imprimatur.cli.text.Wording;
import org.imprimatur.exchange.Importer;
import org.imprimatur.exchange.Importers;

/** Says which formats can be imported. */
final class FormatWords {

	private static final int NAMES = 12;

	private final Wording wording;
	private final Sheet sheet;

	/** Words for a session. */
	FormatWords(Session session) {
		this.wording = session.wording();
		this.sheet = new Sheet(session.out(), session.layout());
	}

	/** The short names of the formats of inventories. */
	static List<String> ids() {
		return Importers.all().stream().map(Importer::id).toList();
	}

	/** Says it: inventories first, then what has a command of its own. */
	void tell() throws IOException {
		sheet.paragraph(0, wording.text("formats.inventories"));
		lines(ids());
		sheet.gap();
		sheet.paragraph(0, wording.text("formats.others"));
		lines(Commands.of("import").stream().filter(name -> !ids().contains(name)).toList());
	}

	private void lines(List<String> names) throws IOException {
		for (String name : names) {
			sheet.paragraph(2, NAMES + 3, Ink.BOLD, name + " ".repeat(Math.max(0, NAMES - name.length())),
					wording.textOr("format." + name, ""));
		}
	}
}
