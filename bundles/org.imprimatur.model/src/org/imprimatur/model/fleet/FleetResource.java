package org.imprimatur.model.fleet;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.CharacterCodingException;
import java.util.Map;

import org.eclipse.emf.common.notify.Notification;
import org.eclipse.emf.common.notify.impl.AdapterImpl;
import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.InternalEObject;
import org.eclipse.emf.ecore.resource.impl.ResourceImpl;
import org.imprimatur.model.Device;
import org.imprimatur.model.Fleet;
import org.imprimatur.model.io.MeteredInput;
import org.imprimatur.model.io.PlanFormatException;
import org.imprimatur.model.io.ProblemLog;
import org.imprimatur.model.io.Progress;
import org.imprimatur.model.io.SafeSave;

/**
 * A fleet file: a CSV file that is one {@link Fleet}. Its first line names the columns, in any order. Columns that
 * Imprimatur does not know are kept, and so are the order of columns, delimiter, line ends, quoting and encoding; one
 * that seems to be a known one misspelt is among the {@linkplain #getWarnings() warnings}. Rows of blank cells only,
 * which spreadsheets leave behind, are no devices, and saving drops them. A device is addressed by its serial number. A
 * file with problems is not loaded at all, and a resource that could not be loaded is never saved over its file.
 */
public class FleetResource extends ResourceImpl {

	/** What the name of a fleet file ends in. */
	public static final String SUFFIX = ".fleet.csv";

	private final AdapterImpl modificationTracker = new AdapterImpl() {
		@Override
		public void notifyChanged(Notification notification) {
			if (!notification.isTouch()) {
				setModified(true);
			}
		}
	};

	private FleetFormat format = FleetFormat.DEFAULT;
	private SerialIndex serials;
	private boolean incomplete;

	/** The fleet of that file. */
	public FleetResource(URI uri) {
		super(uri);
	}

	/** Whether a file is a fleet by its name. */
	public static boolean isFleet(URI uri) {
		String name = uri.lastSegment();
		return name != null && name.endsWith(SUFFIX);
	}

	@Override
	protected void doLoad(InputStream in, Map<?, ?> options) throws IOException {
		incomplete = true;
		FleetReader reader = new FleetReader(new ProblemLog(getURI(), options));
		try {
			getContents().add(reader.read(new MeteredInput(in, this, getURIConverter(), options)));
			format = reader.format();
			getWarnings().addAll(reader.warnings());
			incomplete = false;
		} catch (PlanFormatException e) {
			getErrors().addAll(e.problems());
			throw e;
		}
	}

	/**
	 * Saves the fleet. Where its file's encoding lacks a character that has come in, the whole file becomes UTF-8 with
	 * a byte order mark.
	 */
	@Override
	public void save(Map<?, ?> options) throws IOException {
		refuseIfUnfit(options);
		try {
			SafeSave.save(this, getURIConverter(), options, out -> save(out, options));
		} catch (CharacterCodingException e) {
			if (format.encoding().isUnicode()) {
				throw problems("fleet.characters", options);
			}
			format = format.withEncoding(TextEncoding.MARKED_UTF_8);
			save(options);
		}
	}

	@Override
	protected void doSave(OutputStream out, Map<?, ?> options) throws IOException {
		refuseIfUnfit(options);
		Fleet fleet = (Fleet) getContents().getFirst();
		new FleetWriter(format, Progress.of(options), new ProblemLog(getURI(), options)).write(fleet, out);
	}

	private void refuseIfUnfit(Map<?, ?> options) throws PlanFormatException {
		if (incomplete) {
			throw problems("file.incomplete", options);
		}
		if (getContents().size() != 1 || !(getContents().getFirst() instanceof Fleet)) {
			throw problems("fleet.contents", options);
		}
	}

	private PlanFormatException problems(String key, Map<?, ?> options) {
		ProblemLog log = new ProblemLog(getURI(), options);
		log.add(0, 0, key);
		log.addAll(getErrors());
		return new PlanFormatException(log.problems());
	}

	/** A device's serial number, so written that it is never a path. */
	@Override
	public String getURIFragment(EObject object) {
		if (object instanceof Device device && device.getSerial() != null) {
			return URI.encodeFragment(device.getSerial(), false).replace("/", "%2F");
		}
		return super.getURIFragment(object);
	}

	@Override
	public EObject getEObject(String fragment) {
		if (fragment == null || fragment.isEmpty() || fragment.startsWith("/")) {
			return super.getEObject(fragment == null || fragment.isEmpty() ? "/" : fragment);
		}
		if (serials == null && !getContents().isEmpty()) {
			serials = new SerialIndex((Fleet) getContents().getFirst());
		}
		return serials == null ? null : serials.find(URI.decode(fragment));
	}

	/** Always: the fleet tells what happens to its devices, so that one adapter is enough. */
	@Override
	public boolean isTrackingModification() {
		return true;
	}

	@Override
	public void setTrackingModification(boolean isTrackingModification) {
		// it tracks anyway
	}

	@Override
	protected boolean isAttachedDetachedHelperRequired() {
		return false;
	}

	@Override
	public void attached(EObject object) {
		if (object instanceof Fleet) {
			object.eAdapters().add(modificationTracker);
		}
	}

	@Override
	public void detached(EObject object) {
		if (object instanceof Fleet) {
			object.eAdapters().remove(modificationTracker);
			object.eAdapters().remove(serials);
			serials = null;
		}
	}

	/** Devices need no address of their own once the file is closed. */
	@Override
	protected void unloaded(InternalEObject object) {
		if (object instanceof Fleet) {
			super.unloaded(object);
		}
	}

	@Override
	protected void doUnload() {
		super.doUnload();
		format = FleetFormat.DEFAULT;
		incomplete = false;
	}
}
