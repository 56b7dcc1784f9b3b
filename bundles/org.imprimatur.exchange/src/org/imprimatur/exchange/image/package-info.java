/**
 * Reads what a master image says about itself, from the image, a disc with it, or what DISM, PowerShell and wimlib
 * print about it, and takes it over into an estate. {@link org.imprimatur.exchange.image.MasterFiles} reads,
 * {@link org.imprimatur.exchange.image.ImageImport} takes over, {@link org.imprimatur.exchange.image.FileHash} makes
 * the SHA-256 of the medium.
 */
package org.imprimatur.exchange.image;
