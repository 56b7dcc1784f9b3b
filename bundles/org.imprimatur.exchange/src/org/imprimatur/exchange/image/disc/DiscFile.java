package org.imprimatur.exchange.image.disc;

/**
 * A file on a disc.
 *
 * @param path  its folders and name, separated by slashes
 * @param bytes what is in it
 */
public record DiscFile(String path, ByteSource bytes) {
}
