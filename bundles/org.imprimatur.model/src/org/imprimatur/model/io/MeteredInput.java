package org.imprimatur.model.io;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Map;
import java.util.Set;

import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.emf.ecore.resource.URIConverter;

/** Counts the bytes that are read, and tells a {@link Progress}, which may stop the reading. */
public final class MeteredInput extends FilterInputStream {

	private static final int STEP = 1 << 18;

	private final Progress progress;
	private final long total;
	private long done;
	private long told = -STEP;

	/**
	 * Meters the stream that a resource is loaded from.
	 *
	 * @param converter the resource's own
	 * @param options the load options, which may hold the {@link Progress}
	 */
	public MeteredInput(InputStream in, Resource resource, URIConverter converter, Map<?, ?> options) {
		super(in);
		this.progress = Progress.of(options);
		this.total = progress == Progress.NONE ? -1 : length(resource.getURI(), converter);
	}

	/** The length of that file in bytes; -1 when not known. */
	public static long length(URI file, URIConverter converter) {
		Object length = file == null ? null
				: converter.getAttributes(file, Map.of(URIConverter.OPTION_REQUESTED_ATTRIBUTES,
						Set.of(URIConverter.ATTRIBUTE_LENGTH))).get(URIConverter.ATTRIBUTE_LENGTH);
		return length instanceof Long bytes ? bytes : -1;
	}

	/** How many bytes were read. */
	public long done() {
		return done;
	}

	@Override
	public int read() throws IOException {
		int value = super.read();
		if (value >= 0) {
			advance(1);
		}
		return value;
	}

	@Override
	public int read(byte[] target, int offset, int length) throws IOException {
		int count = super.read(target, offset, length);
		if (count > 0) {
			advance(count);
		}
		return count;
	}

	@Override
	public boolean markSupported() {
		return false;
	}

	private void advance(int count) {
		done += count;
		if (done - told >= STEP || done == total) {
			told = done;
			progress.report(done, total);
		}
	}
}
