package dev.spansmith.delivery;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import javax.net.ssl.KeyManagerFactory;
import javax.net.ssl.SSLContext;
import javax.net.ssl.TrustManagerFactory;

/** A key and its self-signed certificate, made by the JDK's keytool. */
record Certificates(Path folder, String name, KeyStore store) {

  private static final char[] PASSWORD = "changeit".toCharArray();

  static Certificates create(Path folder, String name, String... options) throws Exception {
    return keytool(folder, folder.resolve(name + ".p12"), name, options);
  }

  /** Signed by this one. */
  Certificates issue(String other, String... options) throws Exception {
    List<String> signed = new ArrayList<>(List.of(options));
    signed.addAll(List.of("-signer", name));
    return keytool(folder, folder.resolve(name + ".p12"), other, signed.toArray(String[]::new));
  }

  private static Certificates keytool(Path folder, Path file, String name, String... options)
      throws Exception {
    List<String> command =
        new ArrayList<>(
            List.of(
                Path.of(System.getProperty("java.home"), "bin", "keytool").toString(),
                "-genkeypair",
                "-alias",
                name,
                "-keyalg",
                "EC",
                "-dname",
                "CN=" + name,
                "-storetype",
                "PKCS12",
                "-keystore",
                file.toString(),
                "-storepass",
                new String(PASSWORD)));
    command.addAll(List.of(options));
    Process keytool = new ProcessBuilder(command).redirectErrorStream(true).start();
    String said = new String(keytool.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    if (keytool.waitFor() != 0) {
      throw new IOException(said);
    }
    KeyStore all = emptyStore();
    try (InputStream in = Files.newInputStream(file)) {
      all.load(in, PASSWORD);
    }
    KeyStore own = emptyStore();
    own.setKeyEntry(name, all.getKey(name, PASSWORD), PASSWORD, all.getCertificateChain(name));
    return new Certificates(folder, name, own);
  }

  private static KeyStore emptyStore() throws GeneralSecurityException, IOException {
    KeyStore store = KeyStore.getInstance("PKCS12");
    store.load(null, null);
    return store;
  }

  /** A PEM file, as the OTEL variables want it. */
  String certificate() throws Exception {
    return pem("CERTIFICATE", store.getCertificate(name).getEncoded());
  }

  String key() throws Exception {
    return pem("PRIVATE KEY", store.getKey(name, PASSWORD).getEncoded());
  }

  /** For a server that has this key and trusts the other's certificate. */
  SSLContext trusting(Certificates other) throws GeneralSecurityException, IOException {
    SSLContext context = SSLContext.getInstance("TLS");
    context.init(keyManagers().getKeyManagers(), other.trustManagers().getTrustManagers(), null);
    return context;
  }

  /** For who has this key. */
  KeyManagerFactory keyManagers() throws GeneralSecurityException {
    KeyManagerFactory keys = KeyManagerFactory.getInstance(KeyManagerFactory.getDefaultAlgorithm());
    keys.init(store, PASSWORD);
    return keys;
  }

  /** For who trusts this certificate and no other. */
  TrustManagerFactory trustManagers() throws GeneralSecurityException, IOException {
    KeyStore trusted = emptyStore();
    trusted.setCertificateEntry(name, store.getCertificate(name));
    TrustManagerFactory trust =
        TrustManagerFactory.getInstance(TrustManagerFactory.getDefaultAlgorithm());
    trust.init(trusted);
    return trust;
  }

  private String pem(String kind, byte[] encoded) throws IOException {
    Path file = folder.resolve(name + "-" + kind.replace(' ', '-') + ".pem");
    String body =
        Base64.getMimeEncoder(64, "\n".getBytes(StandardCharsets.US_ASCII)).encodeToString(encoded);
    Files.writeString(
        file, "-----BEGIN " + kind + "-----\n" + body + "\n-----END " + kind + "-----\n");
    return file.toString();
  }
}
