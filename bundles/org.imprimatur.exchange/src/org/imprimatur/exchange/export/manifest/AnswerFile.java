package org.imprimatur.exchange.export.manifest;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;

import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

import org.imprimatur.exchange.export.SafeText;

/**
 * Writes the part of an answer file for Windows Setup (unattend.xml) that an installation decides: edition, language and
 * where the key goes. Partitions, accounts and the rest are for the deployment team to add.
 */
final class AnswerFile {

	private static final String NAMESPACE = "urn:schemas-microsoft-com:unattend";
	private static final String CONFIGURATION = "http://schemas.microsoft.com/WMIConfig/2002/State";
	private static final String PUBLISHER = "31bf3856ad364e35";

	private final Installation installation;
	private final XMLStreamWriter xml;
	private int depth;

	private AnswerFile(Installation installation, XMLStreamWriter xml) {
		this.installation = installation;
		this.xml = xml;
	}

	static void write(Installation installation, Path file) throws IOException {
		try (OutputStream out = Files.newOutputStream(file)) {
			XMLStreamWriter xml = XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(out, "UTF-8");
			new AnswerFile(installation, xml).write();
			xml.close();
		} catch (XMLStreamException e) {
			throw new IOException(e);
		}
	}

	private void write() throws XMLStreamException {
		xml.writeStartDocument("UTF-8", "1.0");
		open("unattend");
		xml.writeDefaultNamespace(NAMESPACE);
		xml.writeNamespace("wcm", CONFIGURATION);
		pass("windowsPE");
		if (!installation.language().isEmpty()) {
			component("Microsoft-Windows-International-Core-WinPE");
			open("SetupUILanguage");
			leaf("UILanguage", installation.language());
			close();
			languages();
			close();
		}
		component("Microsoft-Windows-Setup");
		image();
		close();
		close();
		pass("specialize");
		component("Microsoft-Windows-Shell-Setup");
		key();
		close();
		if (!installation.language().isEmpty()) {
			component("Microsoft-Windows-International-Core");
			languages();
			close();
		}
		close();
		close();
		xml.writeCharacters("\n");
		xml.writeEndDocument();
	}

	private void languages() throws XMLStreamException {
		leaf("InputLocale", installation.locale());
		leaf("SystemLocale", installation.locale());
		leaf("UILanguage", installation.language());
		leaf("UserLocale", installation.locale());
	}

	private void image() throws XMLStreamException {
		comment("EditionID " + installation.editionId() + ". Check the name with: dism /Get-ImageInfo /ImageFile:...");
		open("ImageInstall");
		open("OSImage");
		open("InstallFrom");
		open("MetaData");
		xml.writeAttribute(CONFIGURATION, "action", "add");
		leaf("Key", "/IMAGE/NAME");
		leaf("Value", installation.imageName());
		close();
		close();
		close();
		close();
	}

	private void key() throws XMLStreamException {
		if (installation.key().isNeeded()) {
			comment("Put the key in here. Windows Setup stops at a placeholder.");
			leaf("ProductKey", installation.key().placeholder());
		} else {
			comment("No ProductKey: the medium or the firmware brings the setup key; a KMS host key never goes here.");
		}
	}

	private void pass(String name) throws XMLStreamException {
		open("settings");
		xml.writeAttribute("pass", name);
	}

	private void component(String name) throws XMLStreamException {
		open("component");
		xml.writeAttribute("name", name);
		xml.writeAttribute("processorArchitecture", installation.processor());
		xml.writeAttribute("publicKeyToken", PUBLISHER);
		xml.writeAttribute("language", "neutral");
		xml.writeAttribute("versionScope", "nonSxS");
	}

	private void open(String name) throws XMLStreamException {
		indent();
		xml.writeStartElement("", name, NAMESPACE);
		depth++;
	}

	private void close() throws XMLStreamException {
		depth--;
		indent();
		xml.writeEndElement();
	}

	private void leaf(String name, String text) throws XMLStreamException {
		indent();
		xml.writeStartElement("", name, NAMESPACE);
		xml.writeCharacters(printable(SafeText.of(text)));
		xml.writeEndElement();
	}

	private void comment(String text) throws XMLStreamException {
		indent();
		xml.writeComment(" " + printable(SafeText.of(text)).replace("--", "-") + " ");
	}

	private static String printable(String text) {
		return text.replaceAll("[^\\x20-\\uD7FF\\uE000-\\uFFFD\\x{10000}-\\x{10FFFF}]", "\uFFFD");
	}

	private void indent() throws XMLStreamException {
		xml.writeCharacters("\n" + "  ".repeat(depth));
	}
}
