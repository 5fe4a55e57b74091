#!/usr/bin/env bash
# Apache Tomcat 10.1.34, parallel deployment (shop##VERSION.war), driven through its embedded form.
# Rollback: the older version is deployed beside the newer one, as the newer was beside the older.
# Guess: new sessions go to what was deployed last.
# Seen: they go to the highest version, compared as plain text. 1.3.0 deployed after 1.4.0 gets no new session: the rollback passes and
# changes nothing. And 1.10.0 deployed after 1.9.0 gets none either; commit ids are a lottery.
# For a user: undeploy the newer version in the rollback, and use versions that sort as text (a deployment counter with leading zeros).
set -euo pipefail
source "$(dirname "$0")/lib.sh"
mvn_classpath java org.apache.tomcat.embed:tomcat-embed-core:10.1.34
cd "$work/java"
cat >Deploy.java <<'J'
import jakarta.servlet.http.*;
import java.io.File;
import java.io.IOException;
import java.net.URI;
import org.apache.catalina.core.StandardContext;
import org.apache.catalina.startup.Tomcat;

public class Deploy {
  public static void main(String[] versions) throws Exception {
    java.util.logging.LogManager.getLogManager().reset();
    Tomcat tomcat = new Tomcat();
    tomcat.setBaseDir("tomcat");
    tomcat.setPort(0);
    tomcat.getConnector().setProperty("address", "127.0.0.1");
    tomcat.start();
    StringBuilder served = new StringBuilder();
    for (String version : versions) {
      StandardContext context = new StandardContext();
      context.setName("/shop##" + version);
      context.setPath("/shop");
      context.setWebappVersion(version);
      context.setDocBase(new File(".").getAbsolutePath());
      context.addLifecycleListener(new Tomcat.FixContextListener());
      Tomcat.addServlet(context, "version", new HttpServlet() {
        protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
          response.getWriter().print(version);
        }
      });
      context.addServletMappingDecoded("/*", "version");
      tomcat.getHost().addChild(context);
      URI address = URI.create("http://127.0.0.1:" + tomcat.getConnector().getLocalPort() + "/shop/");
      served.append(version + " deployed, " + new String(address.toURL().openStream().readAllBytes()) + " serves; ");
    }
    System.out.println(served);
    System.exit(0);
  }
}
J
javac -cp "$(cat classpath)" -d classes Deploy.java
deploy() { timeout 60 java -cp "$(cat classpath):classes" Deploy "$@" | sed 's/; $//'; }
expect "rollback" "1.4.0 deployed, 1.4.0 serves; 1.3.0 deployed, 1.4.0 serves" "$(deploy 1.4.0 1.3.0)"
expect "release" "1.9.0 deployed, 1.9.0 serves; 1.10.0 deployed, 1.9.0 serves" "$(deploy 1.9.0 1.10.0)"
expect "with leading zeros" "0009 deployed, 0009 serves; 0010 deployed, 0010 serves" "$(deploy 0009 0010)"
finish
