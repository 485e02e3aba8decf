#!/usr/bin/env bash
# build.sh <folder>: builds an OpenTelemetry Collector there, of Debian's packages and with Debian's Go.
# They come from sid, through whichever mirror this machine gets Debian from, and are unpacked beside
# the system: nothing is installed. A second run has nothing to do.
set -euo pipefail

here=$(cd "$(dirname "$0")" && pwd)
mkdir -p "$1"
cd "$1"
folder=$PWD
sources=$(cat "$here"/*.go "$here/build.sh" | sha256sum)
if [ -x collector ] && [ "$(cat sources 2>/dev/null)" = "$sources" ]; then
  echo "The Collector is there already."
  exit 0
fi

for tool in apt-get apt-cache dpkg-deb tar; do
  command -v "$tool" >/dev/null || { echo "MISSING: $tool. The Collector is built of Debian's packages."; exit 1; }
done
mirror=$(grep -rhoE 'https?://[^ ]+/debian/?( |$)' /etc/apt/sources.list /etc/apt/sources.list.d 2>/dev/null | grep -v snapshot | head -1 | tr -d ' ' || true)
[ -n "$mirror" ] || { echo "MISSING: a Debian mirror among this machine's apt sources."; exit 1; }

mkdir -p apt/lists/partial apt/archives/partial
: >apt/status
echo "deb [signed-by=/usr/share/keyrings/debian-archive-keyring.gpg] $mirror sid main" >apt/sources.list
cat >apt/apt.conf <<EOF
Dir::Etc::sourcelist "$folder/apt/sources.list";
Dir::Etc::sourceparts "-";
Dir::State::lists "$folder/apt/lists";
Dir::State::status "$folder/apt/status";
Dir::Cache::archives "$folder/apt/archives";
Dir::Cache::pkgcache "";
Dir::Cache::srcpkgcache "";
APT::Sandbox::User "root";
EOF
export APT_CONFIG=$folder/apt/apt.conf
apt-get -qq update

# What the packages depend on for parts that no Collector of ours has; most of the download.
unused='cloudflare-circl|x-tools|aws-sdk|google-cloud|google-api|gonum-v1-plot|mongodb|x-image|sha1cd|google-pprof|apache-arrow'
apt-cache depends --recurse --no-recommends --no-suggests --no-conflicts --no-breaks --no-replaces --no-enhances \
  golang-opentelemetry-collector-dev golang-1.27-go | grep -E '^golang-' | grep -vE "$unused" | sort -u >packages
mkdir -p packed tree
(cd packed && apt-get -qq download $(cat ../packages))
for package in packed/*.deb; do
  dpkg-deb --fsys-tarfile "$package" |
    tar -x -C tree --wildcards --exclude='*/compress/*testdata/*' --exclude='*/lz4/*testdata/*' --exclude='*_test.go' --exclude='./usr/share/doc/*'
done

export GOROOT=$folder/tree/usr/lib/go-1.27 GOPATH=$folder/tree/usr/share/gocode GOCACHE=$folder/gocache
export GO111MODULE=off GOPROXY=off GOTOOLCHAIN=local CGO_ENABLED=0
mkdir -p "$GOPATH/src/collector"
cp "$here"/*.go "$GOPATH/src/collector/"
"$GOROOT/bin/go" build -ldflags '-s -w' -o collector collector
echo "$sources" >sources
rm -rf packed tree gocache apt
