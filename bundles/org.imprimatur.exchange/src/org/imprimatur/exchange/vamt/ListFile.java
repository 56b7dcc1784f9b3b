package org.imprimatur.exchange.vamt;

import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.Consumer;

import org.imprimatur.exchange.ProblemList;
import org.imprimatur.exchange.ProgressInput;
import org.imprimatur.exchange.SafeXml;
import org.imprimatur.model.fleet.StrictReader;
import org.imprimatur.model.io.Progress;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;
import org.xml.sax.SAXParseException;
import org.xml.sax.XMLReader;

/** Reads a Computer Information List of VAMT 2 (.cil) or, as far as its layout is known, VAMT 3 (.cilx). */
final class ListFile {

	private final Path file;
	private final ProblemList damage;
	private final ProblemList problems;
	private long count;

	/**
	 * A file to read.
	 *
	 * @param damage   hears what makes it unusable
	 * @param problems hears what of it is not used
	 */
	ListFile(Path file, ProblemList damage, ProblemList problems) {
		this.file = file;
		this.damage = damage;
		this.problems = problems;
	}

	/** Reads it to its end, or to where it is damaged. */
	void read(Consumer<VamtProduct> products, Progress progress) throws IOException {
		ListHandler handler = new ListHandler(file, problems, product -> {
			count++;
			products.accept(product);
		});
		try (InputStream in = new ProgressInput(Files.newInputStream(file), Files.size(file), progress);
				Reader text = new StrictReader(in)) {
			XMLReader parser = SafeXml.parser();
			parser.setContentHandler(handler);
			parser.setErrorHandler(handler);
			parser.parse(new InputSource(text));
			if (count == 0) {
				damage.add(file, 0, "", "xml.noProducts");
			}
		} catch (SAXParseException e) {
			damage.add(file, Math.max(1, e.getLineNumber()), "", "xml.malformed", Math.max(1, e.getColumnNumber()));
		} catch (RefusedException e) {
			damage.add(file, handler.line(), "", e.key(), e.arguments());
		} catch (SAXException e) {
			damage.add(file, handler.line(), "", "xml.malformed", handler.column());
		} catch (CharacterCodingException e) {
			damage.add(file, handler.line(), "", "xml.encoding", handler.column());
		}
	}
}
