package org.imprimatur.exchange.export.manifest;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;

import org.imprimatur.exchange.export.SafeText;
import org.imprimatur.model.Device;

/** What the Microsoft Deployment Toolkit is told of a computer: the properties of its reference, in their order. */
final class MdtComputer {

	/** Names of the properties, in the order in which they are written. */
	static final List<String> PROPERTIES = List.of("OSInstall", "OSDComputerName", "TaskSequenceID", "UILanguage",
			"UserLocale", "KeyboardLocale", "ProductKey", "OverrideProductKey");

	/** What a section of an INI file may be called; MDT reads ASCII. */
	private static final Pattern SECTION = Pattern.compile("(?=\\S)(?!;)[\\x20-\\x7E&&[^\\[\\]]]+(?<=\\S)");
	private static final Set<String> RESERVED = Set.of("settings", "default");
	private static final Pattern COMPUTER_NAME = Pattern
			.compile("(?!\\d+$)[A-Za-z0-9](?:[A-Za-z0-9-]{0,13}[A-Za-z0-9])?");

	private MdtComputer() {
	}

	/** Whether MDT can know the device by its serial number. */
	static boolean isKnowable(Device device) {
		String serial = Objects.toString(device.getSerial(), "");
		return SECTION.matcher(serial).matches() && !RESERVED.contains(serial.toLowerCase(Locale.ROOT))
				&& serial.equals(SafeText.guarded(SafeText.of(serial)));
	}

	/** The properties of a device; those without a value are left out. */
	static Map<String, String> properties(Device device, Installation installation) {
		Map<String, String> properties = new LinkedHashMap<>();
		properties.put("OSInstall", "YES");
		properties.put("OSDComputerName", name(device));
		properties.put("TaskSequenceID", installation.taskSequence());
		properties.put("UILanguage", installation.language());
		properties.put("UserLocale", installation.locale());
		properties.put("KeyboardLocale", installation.locale());
		properties.put(installation.key().property(), installation.key().placeholder());
		properties.values().removeIf(String::isEmpty);
		return properties;
	}

	/** The host name if Windows takes it: the first label, at most 15 characters. */
	private static String name(Device device) {
		String name = Objects.toString(device.getName(), "");
		String label = name.contains(".") ? name.substring(0, name.indexOf('.')) : name;
		return COMPUTER_NAME.matcher(label).matches() ? label : "";
	}
}
