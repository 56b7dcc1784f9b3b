package org.imprimatur.model.io;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.eclipse.emf.common.EMFPlugin;
import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.resource.ContentHandler;
import org.eclipse.emf.ecore.resource.URIConverter;
import org.eclipse.emf.ecore.resource.impl.ArchiveURIHandlerImpl;
import org.eclipse.emf.ecore.resource.impl.ExtensibleURIConverterImpl;
import org.eclipse.emf.ecore.resource.impl.FileURIHandlerImpl;
import org.eclipse.emf.ecore.resource.impl.PlatformResourceURIHandlerImpl;
import org.eclipse.emf.ecore.resource.impl.URIHandlerImpl;

/** Which addresses are opened: files, archives of files and, in Eclipse, workspace and plug-ins. Never the network. */
final class LocalFiles {

	private static final Set<String> BUNDLE_SCHEMES = Set.of("bundleentry", "bundleresource");

	private LocalFiles() {
	}

	/** Whether an address that stands in a file at {@code base} may be followed. Another host's files may not. */
	static boolean isLocal(URI uri, URI base) {
		if (uri.isFile()) {
			String host = uri.authority();
			return host == null || host.isEmpty() || base != null && base.isFile() && host.equals(base.authority());
		}
		if (uri.isArchive()) {
			String archive = uri.authority();
			return archive.endsWith("!") && isLocal(URI.createURI(archive.substring(0, archive.length() - 1)), base);
		}
		return isOfEclipse(uri);
	}

	/** A converter that opens local addresses only. */
	static URIConverter converter() {
		return new ExtensibleURIConverterImpl(List.of(new PlatformResourceURIHandlerImpl(), new FileURIHandlerImpl(),
				new LocalArchives(), new Bundles(), new Refusal()), ContentHandler.Registry.INSTANCE.contentHandlers());
	}

	private static boolean isOfEclipse(URI uri) {
		return uri.isPlatformResource()
				|| EMFPlugin.IS_ECLIPSE_RUNNING && (uri.isPlatformPlugin() || BUNDLE_SCHEMES.contains(uri.scheme()));
	}

	private static final class LocalArchives extends ArchiveURIHandlerImpl {
		@Override
		public boolean canHandle(URI uri) {
			return super.canHandle(uri) && isLocal(uri, null);
		}
	}

	private static final class Bundles extends URIHandlerImpl {
		@Override
		public boolean canHandle(URI uri) {
			return isOfEclipse(uri);
		}
	}

	private static final class Refusal extends URIHandlerImpl {

		@Override
		public InputStream createInputStream(URI uri, Map<?, ?> options) throws IOException {
			throw refused(uri);
		}

		@Override
		public OutputStream createOutputStream(URI uri, Map<?, ?> options) throws IOException {
			throw refused(uri);
		}

		@Override
		public void delete(URI uri, Map<?, ?> options) throws IOException {
			throw refused(uri);
		}

		@Override
		public boolean exists(URI uri, Map<?, ?> options) {
			return false;
		}

		@Override
		public Map<String, ?> contentDescription(URI uri, Map<?, ?> options) throws IOException {
			throw refused(uri);
		}

		@Override
		public Map<String, ?> getAttributes(URI uri, Map<?, ?> options) {
			return Map.of();
		}

		@Override
		public void setAttributes(URI uri, Map<String, ?> attributes, Map<?, ?> options) throws IOException {
			throw refused(uri);
		}

		private static IOException refused(URI uri) {
			return new IOException("Not a local file: " + uri);
		}
	}
}
