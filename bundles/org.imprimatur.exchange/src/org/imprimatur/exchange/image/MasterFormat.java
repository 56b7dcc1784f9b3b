package org.imprimatur.exchange.image;

/** Where facts about images are read from. */
public enum MasterFormat {

	/** A Windows image, .wim. */
	WIM,

	/** A solid Windows image, mostly .esd. */
	ESD,

	/** One part of a Windows image split over several files, .swm. */
	SPLIT_WIM,

	/** The XML of a Windows image, as {@code wiminfo --xml} or {@code --extract-xml} write it. */
	WIM_XML,

	/** What {@code wiminfo} prints. */
	WIMINFO,

	/** What {@code DISM /Get-WimInfo} or {@code /Get-ImageInfo} prints. */
	DISM,

	/** What {@code Get-WindowsImage} prints. */
	POWERSHELL;

	/** Whether it is the image itself rather than something printed about it. */
	public boolean isMedium() {
		return this == WIM || this == ESD || this == SPLIT_WIM;
	}
}
